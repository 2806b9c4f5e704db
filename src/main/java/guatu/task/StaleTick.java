package guatu.task;

/**
 * A tick that came too late: what was wanted beside what stands now.
 *
 * @param wanted true where the node was to be ticked, false where the tick was to be taken back
 * @param back the page that the tick was given on
 * @param now the node as it stands; null when it is gone
 */
public record StaleTick(TaskItem item, TaskSheet.Node now, boolean wanted, String back) {

    static StaleTick of(TaskSheet sheet, int node, boolean wanted, String back) {
        TaskSheet.Node now = sheet.milestones().stream()
                .filter(each -> each.number() == node)
                .findFirst()
                .orElse(null);
        return new StaleTick(sheet.item(), now, wanted, back);
    }

    /** True where the node stands as it was wanted already, or cannot be ticked any more. */
    public boolean settled() {
        return now == null || now.waivedBecause() != null || now.done() == wanted;
    }

    public String action() {
        return "/tasks/" + item.number() + "/milestones/" + now.number() + "/done";
    }
}
