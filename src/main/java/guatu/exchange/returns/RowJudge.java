package guatu.exchange.returns;

import guatu.exchange.outgoing.ReturnKey;
import guatu.organisation.Actor;
import guatu.task.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges returned rows against the ledger: which can be filed, which need a decision, which cannot be taken and why. */
final class RowJudge {

    /** What stands against a row, and the nodes that it ticks. */
    record Verdict(ReturnDiff.Status status, String why, List<ReturnDiff.Ticked> ticks) {}

    private final Actor actor;
    private final Map<String, TaskFact> facts;
    private final Set<String> filed;
    private final Set<String> seen = new HashSet<>();

    /** @param filed the words under which reports of these very files have been filed already */
    RowJudge(Actor actor, Map<String, TaskFact> facts, Set<String> filed) {
        this.actor = actor;
        this.facts = facts;
        this.filed = filed;
    }

    Verdict judge(RowSaid said, String once) {
        String refused = refused(said);
        if (refused != null) return new Verdict(ReturnDiff.Status.REFUSED, refused, List.of());
        TaskFact fact = facts.get(said.key().number());
        if (filed.contains(once)) return new Verdict(ReturnDiff.Status.ALREADY, "filed_before", List.of());
        List<ReturnDiff.Ticked> ticks = new ArrayList<>();
        if (!resolve(said, fact, ticks)) return new Verdict(ReturnDiff.Status.REFUSED, "ticks_unclear", List.of());
        if (!said.isReport() && ticks.isEmpty())
            return new Verdict(ReturnDiff.Status.ALREADY, "ticked_before", List.of());
        if (!seen.add(said.key().unit() + " " + said.key().number()))
            return new Verdict(ReturnDiff.Status.REFUSED, "twice", List.of());
        String conflict = conflict(said, fact, ticks);
        return new Verdict(
                conflict == null ? ReturnDiff.Status.NEW : ReturnDiff.Status.CONFLICT, conflict, List.copyOf(ticks));
    }

    private String refused(RowSaid said) {
        if (said.doubt() != null) return said.doubt();
        ReturnKey key = said.key();
        if (!actor.seesAll() && !Objects.equals(actor.unitId(), key.unit())) return "other_unit";
        TaskFact fact = facts.get(key.number());
        if (fact == null) return "out_of_sight";
        if (!fact.progresses()) return "stage_" + fact.stage();
        Part part = fact.parts().get(key.unit());
        if (part != Part.LEAD && part != Part.SUPPORT) return "not_its_task";
        if (part != Part.LEAD && !said.ticks().isEmpty()) return "ticks_lead_only";
        return said.isReport() && said.done() == null ? "done_missing" : null;
    }

    /** The nodes meant by the ticks that are still open; false where a tick cannot be told to mean one. */
    private static boolean resolve(RowSaid said, TaskFact fact, List<ReturnDiff.Ticked> ticks) {
        Set<Integer> meant = new HashSet<>();
        for (RowSaid.Tick tick : said.ticks()) {
            Set<Integer> here = said.key().nodes().stream()
                    .filter(node -> node.column().equals(tick.column()))
                    .map(ReturnKey.Node::number)
                    .collect(Collectors.toSet());
            Set<Integer> named = fact.nodes().stream()
                    .filter(node ->
                            here.contains(node.number()) && plain(node.title()).equals(plain(tick.words())))
                    .map(TaskFact.Node::number)
                    .collect(Collectors.toSet());
            if (named.isEmpty() && !tick.words().isEmpty() && here.size() > 1) return false;
            meant.addAll(named.isEmpty() ? here : named);
        }
        fact.nodes().stream()
                .filter(node -> meant.contains(node.number()) && !node.settled())
                .forEach(node -> ticks.add(new ReturnDiff.Ticked(node.number(), node.title(), node.on())));
        return true;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }

    /** Somebody has reported, or settled or opened a node, since the workbook was given out. */
    private static String conflict(RowSaid said, TaskFact fact, List<ReturnDiff.Ticked> ticks) {
        if (said.isReport()
                && !Objects.equals(said.key().saidAt(), fact.latest().at())) return "reported_since";
        Map<Integer, Boolean> now =
                fact.nodes().stream().collect(Collectors.toMap(TaskFact.Node::number, TaskFact.Node::settled));
        boolean opened = said.key().nodes().stream()
                .anyMatch(node -> node.settled() && Boolean.FALSE.equals(now.get(node.number())));
        return opened && !ticks.isEmpty() ? "unticked_since" : null;
    }
}
