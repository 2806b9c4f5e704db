package guatu.exchange;

import guatu.exchange.Decisions.Choice;
import guatu.exchange.diff.PlanDiff;
import guatu.shared.web.Typed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** The page of a dry run as typed: plan codes, where plans go, unit by unit and difference by difference. */
public class ImportForm {

    @RestForm
    public List<String> code;

    @RestForm
    public boolean again;

    @RestForm
    public String seen;

    /** Of the corrections that the page showed; empty where the workbook is kept no longer. */
    @RestForm
    public String version;

    /** In the order of the workbook's plans: a code, or - for a new plan. */
    @RestForm
    public List<String> into;

    @RestForm
    public List<String> unit;

    @RestForm
    public List<String> unitAs;

    @RestForm
    public List<String> unitName;

    @RestForm
    public List<String> unitParent;

    @RestForm
    public List<String> unitMembers;

    @RestForm
    public List<String> person;

    @RestForm
    public List<String> personUnit;

    /** NEW, NONE or the id of a person of the unit. */
    @RestForm
    public List<String> personAs;

    /** Number and field of what the workbook has changed and the ledger keeps all the same. */
    @RestForm
    public List<String> keep;

    /** Number, field and KEEP or TAKE; empty while undecided. */
    @RestForm
    public List<String> decide;

    @RestForm
    public List<String> withdraw;

    @RestForm
    public List<String> unlink;

    @RestForm
    public String reason;

    Integer readingSeen() {
        return Typed.number("version", version);
    }

    List<String> codes() {
        return of(code);
    }

    Decisions decisions(DryRun dry) {
        return new Decisions(
                plans(dry), units(), Set.copyOf(of(unlink)), tasks(), Typed.words("reason", reason, 1000), people());
    }

    private Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        for (int i = 0; i < of(person).size(); i++)
            if (!at(personAs, i).isEmpty())
                people.put(PersonProposal.key(at(personUnit, i), person.get(i)), at(personAs, i));
        return people;
    }

    private Map<String, String> plans(DryRun dry) {
        Map<String, String> plans = new LinkedHashMap<>();
        List<PlanDiff> read = dry.diff() == null ? List.of() : dry.diff().plans();
        for (int i = 0; i < Math.min(of(into).size(), read.size()); i++) {
            String chosen = into.get(i).equals(SettleViews.NEW_PLAN) ? "" : into.get(i);
            plans.put(read.get(i).title(), chosen);
        }
        return plans;
    }

    private Map<String, UnitDecision> units() {
        Map<String, UnitDecision> units = new LinkedHashMap<>();
        for (int i = 0; i < of(unit).size(); i++) {
            UnitDecision.As as = as(at(unitAs, i));
            if (as == null) continue;
            String parent = at(unitParent, i);
            List<String> members = at(unitMembers, i)
                    .lines()
                    .flatMap(line -> Stream.of(line.split("、")))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
            units.put(unit.get(i), new UnitDecision(as, at(unitName, i), parent, members));
        }
        return units;
    }

    private static UnitDecision.As as(String code) {
        return Arrays.stream(UnitDecision.As.values())
                .filter(as -> as.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    private Map<String, Map<String, Choice>> tasks() {
        Map<String, Map<String, Choice>> tasks = new HashMap<>();
        of(keep).forEach(key -> put(tasks, key + " " + Choice.KEEP));
        of(decide).forEach(key -> put(tasks, key));
        of(withdraw).forEach(number -> put(tasks, number + " " + Decisions.GONE + " " + Choice.WITHDRAW));
        return tasks;
    }

    private static void put(Map<String, Map<String, Choice>> tasks, String key) {
        String[] parts = key.split(" ");
        if (parts.length != 3) return;
        Stream.of(Choice.values())
                .filter(choice -> choice.name().equals(parts[2]))
                .forEach(choice -> tasks.computeIfAbsent(parts[0], number -> new HashMap<>())
                        .put(parts[1], choice));
    }

    private static List<String> of(List<String> typed) {
        return typed == null ? List.of() : typed;
    }

    private static String at(List<String> typed, int i) {
        return i < of(typed).size() ? typed.get(i) : "";
    }
}
