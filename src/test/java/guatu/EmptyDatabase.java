package guatu;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** A start on a database of its own without any account, for the first run. */
public class EmptyDatabase implements QuarkusTestProfile {

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(OnDatabase.class, Map.of("database", "empty")));
    }
}
