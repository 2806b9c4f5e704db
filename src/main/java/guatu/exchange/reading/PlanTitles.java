package guatu.exchange.reading;

import java.util.List;

/** In a workbook of several plans the name on a tab is what the office calls the plan, when it echoes the title. */
final class PlanTitles {

    private static final int ECHO = 4;

    private PlanTitles() {}

    static List<PlanReading> settle(List<PlanReading> plans) {
        long sheets = plans.stream().map(PlanReading::sheet).distinct().count();
        if (sheets < 2 || sheets < plans.size()) return plans;
        return plans.stream()
                .map(plan -> echoes(plan) ? plan.withTitle(plan.sheet()) : plan)
                .toList();
    }

    private static boolean echoes(PlanReading plan) {
        String title = Words.plain(plan.title());
        String tab = Words.plain(plan.sheet());
        for (int i = 0; i + ECHO <= tab.length(); i++) {
            String piece = tab.substring(i, i + ECHO);
            if (piece.chars().allMatch(Character::isIdeographic) && title.contains(piece)) return true;
        }
        return false;
    }
}
