package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.party.Masked;
import org.huansun.rules.EntryType;
import org.huansun.rules.EntryTypes;
import org.huansun.rules.RulePack;
import org.huansun.ui.cases.EntryField;
import org.huansun.ui.cases.EntryField.Kind;
import org.huansun.ui.cases.EntryField.Need;
import org.huansun.ui.cases.EntryField.Option;
import org.huansun.ui.cases.EntryKind;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.AttributeCheck;
import org.huansun.workspace.search.PinyinInitials;

/** The vocabulary as 记一笔 offers it under one rule pack. */
final class EntryKinds {

    /** What is recorded by other means than this form. */
    private static final Set<String> ELSEWHERE = Set.of("case-opened", "pack-chosen", "evidence-added", "evidence-handed-over",
            "entry-superseded");

    private final EntryTypes types;
    private final RulePack pack;
    private final List<String> obligors;
    private final CaseReferences references;

    /**
     * @param obligors those of the case; from two on, an entry can say which one it concerns
     * @param references what of the case an entry can point to
     */
    EntryKinds(EntryTypes types, RulePack pack, List<String> obligors, CaseReferences references) {
        this.types = types;
        this.pack = pack;
        this.obligors = List.copyOf(obligors);
        this.references = references;
    }

    List<EntryKind> all() {
        return types.all().stream().filter(type -> !ELSEWHERE.contains(type.id())).map(this::kind).toList();
    }

    EntryKind kind(String type) {
        return types.find(type).map(this::kind).orElse(new EntryKind(type, type, "", "", List.of()));
    }

    /** A kind that asks for the reason of a correction as well. */
    EntryKind correction(String type) {
        EntryKind plain = kind(type);
        List<EntryField> fields = new ArrayList<>(plain.fields());
        fields.removeIf(field -> field.name().equals("reason"));
        fields.add(new EntryField("reason", Texts.text("desk.reason-of-correction"), new Kind.Lines(), Need.REQUIRED, ""));
        return new EntryKind(plain.type(), plain.name(), plain.stage(), plain.hidden(), fields);
    }

    private EntryKind kind(EntryType type) {
        String stage = type.stage().map(StageNames::of).orElse(Texts.text("desk.any-time"));
        List<EntryField> fields = new ArrayList<>(type.attributes().stream().filter(this::hasSomethingToOffer).map(this::field).toList());
        if (obligors.size() > 1 && type.stage().isPresent()) {
            List<Option> who = new ArrayList<>(List.of(new Option("", Texts.text("desk.all-obligors"))));
            obligors.forEach(name -> who.add(new Option(name, name)));
            fields.add(new EntryField("obligor", Texts.text("role.obligor"), new Kind.Choice(who), Need.OPTIONAL, ""));
        }
        if (fields.stream().noneMatch(field -> field.name().equals(AttributeCheck.AT))) {
            fields.add(new EntryField(AttributeCheck.AT, Texts.text("record.at"), new Kind.TimeOfDay(), Need.OPTIONAL,
                    Texts.text("record.at.hint")));
        }
        return new EntryKind(type.id(), type.name(), stage, initials(type.name()), fields);
    }

    private static String initials(String name) {
        return String.join(" ", PinyinInitials.of(name).spellings());
    }

    private EntryField field(EntryType.Attribute attribute) {
        Need need = attribute.need() == EntryType.Need.REQUIRED ? Need.REQUIRED : Need.OPTIONAL;
        return new EntryField(attribute.name(), attribute.label(), kind(attribute), need, attribute.hint().orElse(""), when(attribute));
    }

    private static Map<String, List<String>> when(EntryType.Attribute attribute) {
        Map<String, List<String>> when = new LinkedHashMap<>();
        attribute.when().forEach((name, values) -> when.put(name,
                values.stream().map(value -> value.equals(EntryType.Attribute.UNSAID) ? "" : value).toList()));
        return when;
    }

    /** A field that points to something of the case, when there is nothing of the kind, is not asked for. */
    private boolean hasSomethingToOffer(EntryType.Attribute attribute) {
        return attribute.need() == EntryType.Need.REQUIRED
                || attribute.refers().map(reference -> references.isTyped(reference) || !references.options(reference).isEmpty()).orElse(true);
    }

    private Kind words(EntryType.Attribute attribute) {
        if (attribute.refers().isPresent()) {
            return references.kind(attribute.refers().get());
        }
        if (attribute.isPrivate()) {
            return new Kind.Covered(attribute.check().equals(Optional.of(EntryType.Check.PHONE)) ? Masked::phone : Masked::citizen);
        }
        return attribute.offered().isEmpty() ? new Kind.Line() : new Kind.Offered(attribute.offered());
    }

    private Kind kind(EntryType.Attribute attribute) {
        Kind otherwise = kind(attribute, attribute.kind());
        return attribute.otherKinds().entrySet().stream().findFirst().<Kind>map(by -> {
            Map<String, Kind> kinds = new HashMap<>();
            by.getValue().forEach((value, kind) -> kinds.put(value, kind(attribute, kind)));
            return new Kind.Varying(by.getKey(), kinds, otherwise);
        }).orElse(otherwise);
    }

    private Kind kind(EntryType.Attribute attribute, EntryType.Kind kind) {
        return switch (kind) {
            case TEXT -> words(attribute);
            case LONG_TEXT -> new Kind.Lines();
            case NUMBER -> new Kind.WholeNumber("");
            case MONEY -> new Kind.Money();
            case DAY -> new Kind.Day();
            case YES_NO -> new Kind.YesNo();
            case CHOICE -> new Kind.Choice(attribute.choices().entrySet().stream()
                    .map(choice -> new Option(choice.getKey(), choice.getValue())).toList());
            case LIST_ITEM -> listed(attribute).<Kind>map(Kind.Choice::new).orElse(new Kind.Line());
            case LIST_ITEMS -> listed(attribute).<Kind>map(Kind.Several::new).orElse(new Kind.Lines());
        };
    }

    private Optional<List<Option>> listed(EntryType.Attribute attribute) {
        return attribute.list().flatMap(pack::list).map(list -> list.items().stream()
                .map(item -> new Option(item.id(), Texts.text("desk.list-item", item.id(), item.text()))).toList());
    }
}
