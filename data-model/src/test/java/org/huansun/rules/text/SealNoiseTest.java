package org.huansun.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealNoiseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青青青青青石石石石石县县县县水水水水水务务务站",
                "石县县县县县县桥桥桥桥桥梁梁梁梁梁所所所",
                "2200000333311111年 5月 6666日日日日日"
            })
    void leavesNothingOfALineThatIsASeal(String line) {
        assertThat(SealNoise.without(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青石县水务站 青石县桥梁所青青青青青石石石石石县县县县桥桥桥桥梁梁梁梁所所所", "青石县水务站 青石县桥梁所 石石石石县县县县桥桥桥桥"})
    void cutsASealFromBehindALine(String line) {
        assertThat(SealNoise.without(line)).isEqualTo("青石县水务站 青石县桥梁所");
    }

    @ParameterizedTest
    @ValueSource(strings = {"某某某", "由某某某签字", "日日打水，人人有责", "×××××井", "编号 00000000", "………………"})
    void leavesWhatPeopleWrite(String line) {
        assertThat(SealNoise.without(line)).isEqualTo(line);
    }
}
