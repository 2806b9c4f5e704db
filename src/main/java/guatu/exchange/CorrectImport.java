package guatu.exchange;

import guatu.exchange.reading.Correction;
import guatu.exchange.source.UnreadableWorkbook;
import guatu.organisation.Actor;
import guatu.shared.error.RuleViolation;
import guatu.task.TaskPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Says something about a workbook, or takes it back, and reads the workbook again with it (更正), rule I2. */
@ApplicationScoped
public class CorrectImport {

    /**
     * @param add what is said anew; replaces what was said of the same thing
     * @param remove keys of what is taken back
     * @param withoutProfile true to take back all that the profile of the shape has said
     * @param version of the source that the person has seen
     */
    public record Command(List<Correction> add, List<String> remove, boolean withoutProfile, int version) {

        public Command {
            add = add == null ? List.of() : List.copyOf(add);
            remove = remove == null ? List.of() : List.copyOf(remove);
        }
    }

    private static final int MOST = 2000;

    private final TaskPolicy policy;
    private final SourceFiles files;
    private final ReadingRoom room;
    private final KeepCorrected keep;

    CorrectImport(TaskPolicy policy, SourceFiles files, ReadingRoom room, KeepCorrected keep) {
        this.policy = policy;
        this.files = files;
        this.room = room;
        this.keep = keep;
    }

    public void handle(Actor actor, String id, Command command) {
        policy.requireMayMaintain(actor);
        SourceFiles.Source source = files.open(id, command.version());
        List<Correction> said = said(source, command);
        ReadingRoom.Outcome read = read(source, said);
        keep.handle(id, command, read);
    }

    private static List<Correction> said(SourceFiles.Source source, Command command) {
        List<Correction> said = new ArrayList<>(source.corrections());
        if (command.withoutProfile()) said.removeIf(one -> one.sheet().isEmpty());
        said.removeIf(one -> command.remove().contains(one.key()));
        for (Correction one : command.add())
            said = new ArrayList<>(Saying.checked(one, source).after(said));
        if (said.size() > MOST) throw new RuleViolation("import_said_too_much", "add", MOST);
        return said;
    }

    private ReadingRoom.Outcome read(SourceFiles.Source source, List<Correction> said) {
        try {
            return room.again(files.bytes(source.id()), source.upload(), said);
        } catch (UnreadableWorkbook nothingLeft) {
            throw new RuleViolation("import_nothing_left", "add");
        }
    }
}
