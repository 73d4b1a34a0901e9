package org.huansun.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One kind of 案情记录 that a person can record.
 *
 * @param id such as {@code notice-served}
 * @param name what a user reads
 * @param stage the stage under which it is offered
 * @param opens the stage that a case reaches with it
 * @param completes the stage that is done with it
 * @param attributes its own fields
 */
public record EntryType(
        String id,
        String name,
        Optional<Stage> stage,
        Optional<Stage> opens,
        Optional<Stage> completes,
        List<Attribute> attributes) {

    public EntryType {
        attributes = List.copyOf(attributes);
    }

    /** An attribute by its name. */
    public Optional<Attribute> attribute(String attribute) {
        return attributes.stream().filter(known -> known.name().equals(attribute)).findFirst();
    }

    /** What kind of value an attribute holds. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        NUMBER,
        /** Yuan, as a decimal string. */
        MONEY,
        DAY,
        /** {@code true} or {@code false}. */
        YES_NO,
        /** One of the choices. */
        CHOICE,
        /** The number of an item in one of the pack's lists. */
        LIST_ITEM,
        /** Numbers of items in one of the pack's lists, with commas between. */
        LIST_ITEMS
    }

    /** What more has to be right about words: who types them is told, as he types. */
    public enum Check {
        /** 统一社会信用代码, GB 32100-2015. */
        CREDIT_CODE,
        /** 公民身份号码, GB 11643-1999; private. */
        CITIZEN_NUMBER,
        /** A telephone number; private. */
        PHONE,
        /** A share of a hundred. */
        PERCENT,
        /** A time of day such as 09:30. */
        TIME;

        /** Whether what is written is shown masked until asked for. */
        public boolean isPrivate() {
            return this == CITIZEN_NUMBER || this == PHONE;
        }
    }

    /** What of the case words point to: it is chosen, not typed. */
    public enum Reference {
        /** A party, by the entry that brought it in. */
        PARTY,
        /** Parties, by name, with 、 between. */
        PARTIES,
        /** A party for whom somebody acts, by name. */
        PRINCIPAL,
        /** A lawyer, by name. */
        LAWYER,
        /** A deadline of one's own that is still open, by its entry. */
        OWN_DEADLINE,
        /** A file of evidence, by its entry. */
        EVIDENCE,
        /** A handover that waits for an answer, by its entry. */
        HANDOVER,
        /** Another case: typed as its number, recorded as its id. */
        CASE
    }

    /** Whether an entry is complete without an attribute. */
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    /**
     * A field of an entry.
     *
     * @param name in the entry's body
     * @param label what a user reads
     * @param choices value and label, for {@link Kind#CHOICE}; in their order
     * @param hint what stands in the empty field
     * @param list the pack's list, for {@link Kind#LIST_ITEM} and {@link Kind#LIST_ITEMS}
     * @param check what more has to be right
     * @param offered words to choose from; others can be typed
     * @param refers what of the case it points to
     * @param otherKinds where another attribute, by its name, has one of these values, the kind is another
     * @param when values of other fields, each of which must have one of them for this field to be asked for
     */
    public record Attribute(
            String name,
            String label,
            Kind kind,
            Need need,
            Map<String, String> choices,
            Optional<String> list,
            Optional<String> hint,
            Map<String, Map<String, Kind>> otherKinds,
            Optional<Check> check,
            List<String> offered,
            Optional<Reference> refers,
            Map<String, List<String>> when) {

        /** Stands in {@code when} for a field that has no value. */
        public static final String UNSAID = "unsaid";

        public Attribute {
            otherKinds = Map.copyOf(otherKinds);
            offered = List.copyOf(offered);
        }

        /** What kind of value it holds beside others: an estimated loss is money where other circumstances are yes or no. */
        public Kind kind(Function<String, Optional<String>> written) {
            return otherKinds.entrySet().stream()
                    .flatMap(other -> written.apply(other.getKey()).map(other.getValue()::get).stream())
                    .findFirst().orElse(kind);
        }

        /** A recorded value as people read it: a choice by its label. */
        public String shown(String value) {
            return choices.getOrDefault(value, value);
        }

        /** Whether what stands here is shown masked until asked for. */
        public boolean isPrivate() {
            return check.map(Check::isPrivate).orElse(false);
        }

        /** Whether what stands here is an id, which tells nobody anything. */
        public boolean isId() {
            return refers.map(reference -> reference == Reference.PARTY || reference == Reference.OWN_DEADLINE
                    || reference == Reference.EVIDENCE || reference == Reference.HANDOVER || reference == Reference.CASE).orElse(false);
        }
    }
}
