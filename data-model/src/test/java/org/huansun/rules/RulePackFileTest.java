package org.huansun.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huansun.seed.BrokenFiles;
import org.huansun.seed.Checked;
import org.huansun.seed.Digests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulePackFileTest {

    private static final EntryTypes TYPES = EntryTypesFile.load();
    private static final BrokenFiles BROKEN = new BrokenFiles(RulePackFileTest.class);

    static Iterable<Map.Entry<String, String>> mistakes() {
        return BROKEN.mistakes().entrySet();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void of_a_broken_pack_the_line_and_the_remedy_are_told(Map.Entry<String, String> mistake) {
        Checked<RulePack> checked = RulePackFile.read(mistake.getKey(), BROKEN.bytes(mistake.getKey()), TYPES);

        assertThat(BrokenFiles.told(checked, mistake.getValue())).containsExactly(mistake.getValue());
        assertThat(checked.value()).isEmpty();
    }

    @Test
    void every_broken_pack_has_its_mistake_written_down() {
        assertThat(BROKEN.names()).containsExactlyElementsOf(BROKEN.mistakes().keySet());
    }

    @Test
    void the_whole_pack_has_no_mistake() throws IOException {
        assertThat(RulePackFile.read("whole-pack.yaml", whole(), TYPES).mistakes()).isEmpty();
    }

    @Test
    void mistakes_in_several_items_are_told_together_in_the_order_of_their_lines() throws IOException {
        String broken = new String(whole(), StandardCharsets.UTF_8)
                .replace("amount: 60", "amount: sixty").replace("value: 3", "value: three").replace("kind: ambiguous",
                        "kind: odd");

        assertThat(RulePackFile.read("x.yaml", broken.getBytes(StandardCharsets.UTF_8), TYPES).mistakes())
                .extracting("line").containsExactly(28, 47, 79);
    }

    @Test
    void the_hash_is_that_of_the_files_bytes() throws IOException {
        assertThat(RulePackFile.read("whole-pack.yaml", whole(), TYPES).orRefuse().hash())
                .isEqualTo(HexFormat.of().formatHex(Digests.sha256(whole())));
    }

    @Test
    void unknown_dates_and_numbers_are_empty_not_guessed() {
        RulePack pack = SeedPacks.load(TYPES).get("NX-2024");

        assertThat(pack.standing().effective()).isEqualTo(Optional.empty());
        assertThat(SeedPacks.load(TYPES).get("CN-2020").standing().issued()).isEmpty();
        assertThat(SeedPacks.load(TYPES).get("NMG-2025").number()).isEmpty();
    }

    private static byte[] whole() throws IOException {
        try (InputStream stream = Objects.requireNonNull(RulePackFileTest.class.getResourceAsStream(
                "whole-pack.yaml"))) {
            return stream.readAllBytes();
        }
    }
}
