package guatu.organisation;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as the API takes it; on a change what is left out stays as it is. */
@Schema(name = "PersonBody", example = """
                {"jobTitle": "基础教育科科长", "unit": "市教育局基础教育科", "version": 0}
                """)
record PersonBody(
        @Size(max = 100) String name,
        @Size(max = 200) String jobTitle,
        @Size(max = 200) String unit,
        Boolean active,
        Integer version) {

    PersonFacts asNew() {
        return new PersonFacts(name, jobTitle, unit);
    }

    PersonFacts over(PersonRow now) {
        return new PersonFacts(or(name, now.name()), or(jobTitle, now.jobTitle()), or(unit, now.unit()));
    }

    private static String or(String wanted, String now) {
        return wanted == null ? now : wanted;
    }
}
