package guatu.wallchart;

import guatu.task.Light;
import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** What the legend of a chart lists: {@code {wallchart:signs}}. */
@TemplateExtension(namespace = "wallchart")
class WallchartInTemplates {

    private WallchartInTemplates() {}

    static List<NodeSign> signs() {
        return List.of(NodeSign.values());
    }

    static List<Light> lights() {
        return List.of(Light.RED, Light.YELLOW, Light.GREEN, Light.BLUE, Light.GREY);
    }

    static List<Matrix.Bar> bars() {
        return List.of(Matrix.Bar.values());
    }

    static List<Matrix.Kind> promises() {
        return List.of(Matrix.Kind.values());
    }
}
