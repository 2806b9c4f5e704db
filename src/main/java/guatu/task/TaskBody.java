package guatu.task;

import guatu.shared.error.RuleViolation;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task as the API takes it; on a change what is left out stays as it is. */
@Schema(name = "TaskBody", example = """
                {"plan": "XC2022", "title": "市县媒体同步开设专栏", "lead": ["市委宣传部新闻科"], "owner": "新闻科科长",
                 "duePhrase": "2022年6月底前", "steps": ["统一栏头、标识"],
                 "milestones": [{"on": "2022-03-18", "precision": "WEEK", "title": "开栏"}], "version": 3}
                """)
record TaskBody(
        @Size(max = 40) String plan,
        @Size(max = 1000) String section,
        @Size(max = 1000) String title,
        @Size(max = 10000) String requirement,
        @Size(max = 10000) String expectedResult,
        SourceKind sourceKind,
        @Size(max = 500) String source,
        LocalDate startsOn,
        LocalDate dueOn,
        @Size(max = 500) String duePhrase,
        @Size(max = 50) List<@Size(max = 200) String> lead,
        @Size(max = 100) List<@Size(max = 200) String> support,
        @Size(max = 50) List<@Size(max = 200) String> guide,
        @Size(max = 200) String leader,
        @Size(max = 200) String owner,
        @Size(max = 200) String liaison,
        @Size(max = 200) List<@Size(max = 2000) String> steps,
        @Size(max = 400) List<MilestoneFacts> milestones,

        @Schema(description = "On a new task: true keeps it as a draft instead of issuing it at once.")
        Boolean draft,

        @Schema(description = "The version last read; or say it in If-Match.")
        Integer version) {

    /** As a new task. */
    TaskCommand asNew() {
        if (title == null || title.isBlank()) throw new RuleViolation("required", "title");
        TaskFacts facts = new TaskFacts(title, requirement, expectedResult, sourceKind, source, startsOn, steps);
        return new TaskCommand(
                facts, section, dueOn, duePhrase, lead, support, guide, leader, owner, liaison, milestones);
    }

    /** As a change of what stands in the ledger. */
    TaskCommand over(TaskCommand now) {
        TaskFacts was = now.facts();
        TaskFacts facts = new TaskFacts(
                or(title, was.title()),
                or(requirement, was.requirement()),
                or(expectedResult, was.expectedResult()),
                or(sourceKind, was.sourceKind()),
                or(source, was.source()),
                or(startsOn, was.startsOn()),
                or(steps, was.steps()));
        if (facts.title().isBlank()) throw new RuleViolation("required", "title");
        boolean sameDue = dueOn == null && duePhrase == null;
        return new TaskCommand(
                facts,
                or(section, now.section()),
                sameDue ? now.dueOn() : dueOn,
                sameDue ? now.duePhrase() : duePhrase,
                or(lead, now.lead()),
                or(support, now.support()),
                or(guide, now.guide()),
                or(leader, now.leader()),
                or(owner, now.owner()),
                or(liaison, now.liaison()),
                or(milestones, now.milestones()));
    }

    private static <T> T or(T wanted, T now) {
        return wanted == null ? now : wanted;
    }
}
