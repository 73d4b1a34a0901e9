package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YuanInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "1, 一元整",
        "10, 十元整",
        "12, 十二元整",
        "110, 一百一十元整",
        "1001, 一千零一元整",
        "1010, 一千零一十元整",
        "10001, 一万零一元整",
        "10010, 一万零一十元整",
        "11000, 一万一千元整",
        "100100, 十万零一百元整",
        "186400, 十八万六千四百元整",
        "186400.50, 十八万六千四百元五角",
        "186400.05, 十八万六千四百元零五分",
        "0.05, 五分",
        "0.50, 五角",
        "10.25, 十元二角五分",
        "2000000, 二百万元整",
        "10000000, 一千万元整",
        "100000000, 一亿元整",
        "100000001, 一亿零一元整",
        "100010000, 一亿零一万元整",
        "120003400, 一亿二千万三千四百元整",
        "1000000000000, 一万亿元整",
    })
    void an_amount_is_said_as_it_is_read_out(String yuan, String said) {
        assertThat(new YuanInWords().of(yuan)).isEqualTo(said);
    }
}
