package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenYuanTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "186400 | 186400",
        "186400.50 | 186400.50",
        "186,400.00 | 186400.00",
        "１８６４００元 | 186400",
        "￥186,400 | 186400",
        "186 400 元整 | 186400",
        "18.64万 | 186400",
        "18.64 万元 | 186400",
        "1.2亿元 | 120000000",
        "0 | 0",
        "0.000001万 | 0.01",
    })
    void an_amount_is_read_as_people_write_it(String written, String plain) {
        assertThat(WrittenYuan.plain(written)).contains(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "约20万", "-5", "1.234", "18,64", "1,23,456", "1e5", "万", "十八万", "1234567890123456", "20万左右", "0.0000001万"})
    void what_is_no_amount_is_left_as_it_is(String written) {
        assertThat(WrittenYuan.plain(written)).isEqualTo(Optional.empty());
    }
}
