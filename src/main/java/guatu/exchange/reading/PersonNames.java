package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a cell of persons (责任人): names or job titles, without their telephone numbers. */
final class PersonNames {

    private static final Pattern NUMBER = Pattern.compile("(?:电话|手机|联系方式)?[:：]?\\s*(?:\\d{3,4}-)?\\d{7,11}");
    private static final Pattern HALF_TITLE =
            Pattern.compile(".*(?:常委|[省市县区州旗]委副书记|党组成员|党组书记|党组副书记|党委委员|党委书记|党委副书记|班子成员)$");

    private PersonNames() {}

    static List<String> split(String text) {
        var persons = new ArrayList<String>();
        boolean joins = false;
        for (String piece : UnitNames.pieces(NUMBER.matcher(text).replaceAll(""))) {
            String person = Words.trim(piece).replaceAll("\\s+", " ");
            if (person.isEmpty() || Words.saysNothing(person)) continue;
            if (joins) persons.set(persons.size() - 1, persons.get(persons.size() - 1) + "、" + person);
            else persons.add(person);
            joins = HALF_TITLE.matcher(person).matches();
        }
        return persons;
    }
}
