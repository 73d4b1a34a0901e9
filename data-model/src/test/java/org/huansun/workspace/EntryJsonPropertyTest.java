package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.huansun.casefile.Attributes;

class EntryJsonPropertyTest {

    private static final long MOST = 1L << 53;

    @Property(tries = 400)
    void whatever_an_entry_says_is_read_back_whole(@ForAll("bodies") Map<String, Object> body,
            @ForAll("texts") String supersedes) {
        Entry entry = SampleEntry.with(new Attributes(body), Optional.of(supersedes));
        assertThat(EntryJson.parse(EntryJson.bytes(entry))).isEqualTo(entry);
    }

    @Property(tries = 200)
    void what_was_read_is_written_with_the_same_bytes(@ForAll("bodies") Map<String, Object> body) {
        byte[] bytes = EntryJson.bytes(SampleEntry.with(new Attributes(body)));
        assertThat(EntryJson.bytes(EntryJson.parse(bytes))).isEqualTo(bytes);
    }

    @Property(tries = 200)
    void two_entries_that_say_different_things_have_different_hashes(@ForAll("bodies") Map<String, Object> one,
            @ForAll("bodies") Map<String, Object> other) {
        boolean same = SampleEntry.with(new Attributes(one)).hash().equals(SampleEntry.with(new Attributes(other))
                .hash());
        assertThat(same).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<Map<String, Object>> bodies() {
        return Arbitraries.maps(texts(), values(3)).ofMaxSize(5);
    }

    private static Arbitrary<Object> values(int depth) {
        Arbitrary<Object> plain = Arbitraries.oneOf(
                texts().map(value -> (Object) value),
                Arbitraries.integers().map(value -> (Object) value),
                Arbitraries.longs().between(-MOST, MOST).map(value -> (Object) value)
                        .filter(EntryJsonPropertyTest::isLong),
                Arbitraries.doubles().filter(number -> number != Math.rint(number)).map(value -> (Object) value),
                Arbitraries.of(true, false).map(value -> (Object) value));
        if (depth == 0) {
            return plain;
        }
        Arbitrary<Object> lists = Arbitraries.lazy(() -> values(depth - 1)).list().ofMaxSize(3)
                .map(list -> (Object) list);
        Arbitrary<Object> maps = Arbitraries.maps(texts(), Arbitraries.lazy(() -> values(depth - 1))).ofMaxSize(3)
                .map(map -> (Object) map);
        return Arbitraries.frequencyOf(Tuple.of(6, plain), Tuple.of(1, lists),
                Tuple.of(1, maps));
    }

    /** What fits an int is read back as one. */
    private static boolean isLong(Object number) {
        return (long) number != (int) (long) number;
    }

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('\u4e00', '\u9fff').ofMaxLength(4),
                Arbitraries.strings().withCharRange('\0', '\u001f').ofMaxLength(3),
                Arbitraries.strings().ascii().ofMaxLength(5),
                Arbitraries.of(List.of("😀", "👩‍⚖️", "𠮷", "\"", "\\", "/", "\u2028", "\ufeff", "\u007f", "\uffff",
                        "e\u0301")));
        return pieces.list().ofMaxSize(4).map(all -> String.join("", all));
    }
}
