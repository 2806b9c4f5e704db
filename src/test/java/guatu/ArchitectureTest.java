package guatu;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static guatu.HouseConditions.beOnTheMapAndLookDownOnly;
import static guatu.HouseConditions.beReadModelOrCollection;
import static guatu.HouseConditions.beUseCaseListenerOrReadModel;
import static guatu.HouseConditions.neverCarryAnEntity;
import static guatu.HouseConditions.notBeCalledFromOutside;
import static guatu.HouseConditions.onlyReadTheClockThrough;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;

/** The map of levels and the seven rules of docs/architecture.md, held against the compiled classes. */
@AnalyzeClasses(packages = "guatu", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] OFFICE_FILES = {
        "org.apache.poi..",
        "org.dhatim..",
        "biweekly..",
        "com.deepoove..",
        "com.openhtmltopdf..",
        "org.apache.pdfbox..",
        "com.google.zxing.."
    };

    private static final DescribedPredicate<JavaClass> DOOR = describe("pages or API", HouseConditions::isDoor);

    /** Form and filter records, and request filters, named for what they are. */
    private static final DescribedPredicate<JavaClass> SPEAKS_HTTP = describe(
            "pages, API, their forms or filters",
            c -> HouseConditions.outermost(c).matches(".*(Pages|Api|Form|Query|Body|Filter|Door)"));

    @ArchTest
    static final ArchRule levels_a_feature_imports_lower_levels_only = classes().should(beOnTheMapAndLookDownOnly());

    @ArchTest
    static final ArchRule levels_no_circles_inside_shared =
            slices().matching("guatu.shared.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rule_1_http_only_in_pages_api_their_forms_and_shared_web = noClasses()
            .that(DescribedPredicate.not(SPEAKS_HTTP))
            .and()
            .resideOutsideOfPackage("guatu.shared.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule rule_1_nobody_imports_pages_or_api =
            classes().that(DOOR).should(notBeCalledFromOutside());

    @ArchTest
    static final ArchRule rule_2_the_clock_is_read_in_shared_time_only =
            classes().that().resideOutsideOfPackage("guatu.shared.time..").should(onlyReadTheClockThrough("Today"));

    @ArchTest
    static final ArchRule rule_3_transactional_on_handle_listeners_and_read_models_only =
            methods().that().areAnnotatedWith(Transactional.class).should(beUseCaseListenerOrReadModel());

    @ArchTest
    static final ArchRule rule_3_transactional_never_on_a_class =
            noClasses().should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule rule_3_the_database_is_reached_in_collections_and_read_models_only =
            classes().that(HouseConditions.REACHES_THE_DATABASE).should(beReadModelOrCollection());

    @ArchTest
    static final ArchRule rule_4_entities_enums_and_policies_know_no_framework_but_persistence = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areEnums()
            .or()
            .haveSimpleNameEndingWith("Policy")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.enterprise..", "jakarta.ws.rs..", "io.quarkus.qute..", "io.quarkus.hibernate..");

    @ArchTest
    static final ArchRule rule_4_entities_have_verbs_not_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule rule_5_templates_never_get_an_entity = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(CheckedTemplate.class)
            .should(neverCarryAnEntity());

    @ArchTest
    static final ArchRule rule_6_every_door_names_its_guard = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(Authenticated.class)
            .orShould()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule rule_6_every_door_is_named_pages_or_api = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .haveSimpleNameEndingWith("Pages")
            .orShould()
            .haveSimpleNameEndingWith("Api");

    @ArchTest
    static final ArchRule rule_7_office_files_only_where_they_are_read_or_written = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "guatu.exchange..", "guatu.bulletin..", "guatu.wallchart.paper..", "guatu.subscription..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(OFFICE_FILES);
}
