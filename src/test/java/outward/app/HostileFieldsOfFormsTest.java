package outward.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.Routes;
import outward.domain.HostileValue;
import outward.identity.TestStranger;

/** No form and no field of one is missing in the table of hostile forms; what a field must refuse, it refuses. */
@OutwardTest
class HostileFieldsOfFormsTest {
    private static final Pattern FORM = Pattern.compile("(?s)<form([^>]*)>(.*?)</form>");
    private static final Pattern ACTION = Pattern.compile(" action=\"([^\"]+)\"");
    private static final Pattern ACTION_OF_BUTTON = Pattern.compile(" formaction=\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("<(?:input|select|textarea|button)[^>]* name=\"([^\"]+)\"");
    private static final String ADD_SITE = "turn POST /customers/{customer}/sites name=";
    private static final String ADD_HOST = "turn POST /sites/{site}/hosts name=";

    /** The field of a form for each kind of value that somebody must refuse. */
    private static final Map<String, List<String>> REFUSING = Map.of(
            "interface_alias", List.of("interfaceAlias", ADD_HOST + "{N} interfaceAlias={H}"),
            "host_name", List.of("name", ADD_HOST + "{H} interfaceAlias=LAN"),
            "site_name", List.of("name", ADD_SITE + "{H} topology=behind-nat"),
            "public_ipv4", List.of("publicIpv4", ADD_SITE + "{N} topology=edge publicIpv4={H}"),
            "client_prefix", List.of("clientPrefix", ADD_SITE + "{N} topology=behind-nat clientPrefix={H}"),
            "management_address", List.of("serverAddress", ADD_SITE + "{N} topology=behind-nat serverAddress={H}"));

    /**
     * Not wrong in themselves: blanks and line ends part the addresses of a form's field; the others contradict a
     * neighbour that this site has not.
     */
    private static final Set<String> NOT_BY_THEMSELVES = Set.of("H183", "H185", "H226", "H230", "H255", "H256");

    @Inject
    TestStranger stranger;

    @Test
    void every_form_is_in_the_table() {
        Set<String> entered = HostileForm.all().stream().map(HostileForm::route).collect(Collectors.toSet());
        assertThat(Routes.all())
                .filteredOn(route -> !route.isApi() && !route.isGet())
                .extracting(route -> HostileForm.shape(route.toString()))
                .isSubsetOf(entered);
    }

    @Test
    void every_field_of_every_form_on_the_pages_is_in_the_table() {
        var sender = new HostileSender(stranger.token());
        var missing = new TreeSet<String>();
        int forms = 0;
        for (Routes.Route route : Routes.all()) {
            boolean page = route.isGet() && !route.isApi();
            String text = page
                    ? sender.bob()
                            .page()
                            .get(sender.theirs().path(route.path()))
                            .asString()
                    : "";
            for (Matcher form = FORM.matcher(text); form.find(); forms++) {
                for (String action : actions(form.group(1), form.group(2))) {
                    names(form.group(2)).stream()
                            .filter(name -> !isEntered(action, name))
                            .forEach(name -> missing.add(action + " " + name + " of " + route));
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(forms).isGreaterThan(40);
    }

    /** Where a form is sent by POST: where its buttons say, or where it says itself. */
    private static List<String> actions(String form, String fields) {
        boolean posts = form.contains("method=\"post\"");
        List<String> ofButtons = found(ACTION_OF_BUTTON, fields);
        return !posts ? List.of() : ofButtons.isEmpty() ? found(ACTION, form) : ofButtons;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** Of the table's rows that grow the first stands for all. */
    private static List<String> names(String form) {
        return found(NAME, form).stream()
                .filter(name -> !Set.of("csrf-token", "version").contains(name) && !name.startsWith("nodes[1]"))
                .toList();
    }

    private static boolean isEntered(String action, String name) {
        return HostileForm.all().stream()
                .anyMatch(form -> form.takes(action) && form.names().contains(name));
    }

    @Test
    void what_a_field_must_refuse_is_refused_beside_it_and_stored_nowhere() throws IOException {
        var sender = new HostileSender(stranger.token());
        String before = stored(sender);
        var wrong = new ArrayList<String>();
        int refused = 0;
        for (HostileValue hostile : HostileValue.refused()) {
            List<String> refusing = REFUSING.get(hostile.field());
            if (refusing == null || NOT_BY_THEMSELVES.contains(hostile.id())) {
                continue;
            }
            Response answer = sender.send(HostileForm.of(refusing.get(1).split(" ", -1)), hostile);
            if (answer.statusCode() != 422 || !names(answer, refusing.get(0))) {
                wrong.add(refusing + " " + hostile + " was answered " + answer.statusCode());
            }
            refused++;
        }
        assertThat(wrong).isEmpty();
        assertThat(sender.wrong()).isEmpty();
        assertThat(stored(sender)).isEqualTo(before);
        System.out.println("Hostile forms: " + refused + " values refused beside their fields");
    }

    /** Beside the field; what no column can hold is refused before there is a form, by a page that names the field. */
    private static boolean names(Response answer, String field) {
        return answer.asString().contains("id=\"" + field + "-error\"")
                || answer.asString().contains("<code>" + field + "</code>");
    }

    private static String stored(HostileSender sender) {
        return sender.theirs()
                        .read("customers/" + sender.theirs().customer() + "/sites")
                        .prettify()
                + sender.theirs()
                        .read("sites/" + sender.theirs().site() + "/hosts")
                        .prettify();
    }
}
