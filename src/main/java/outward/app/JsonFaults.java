package outward.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.TreeSet;
import outward.address.InvalidAddress;
import outward.answer.FieldError;
import outward.answer.Problem;
import outward.answer.WrongInput;

/** Says which field of a JSON body was wrong, in words of ours. */
final class JsonFaults {
    private JsonFaults() {}

    /** 422 naming the field, or 400 when the body is no JSON at all. */
    static Problem problem(JsonProcessingException fault) {
        if (fault instanceof JsonMappingException mapping) {
            return Problem.of(new WrongInput(List.of(new FieldError(field(mapping.getPath()), sentence(mapping)))));
        }
        if (fault instanceof StreamConstraintsException) {
            return Problem.of(
                    400, "Not JSON that is read here", "It is nested too deeply, or a number or name is too long.");
        }
        var place = fault.getLocation();
        return Problem.of(
                400,
                "Not JSON",
                "The body cannot be read as JSON at line " + place.getLineNr() + ", column " + place.getColumnNr()
                        + ".");
    }

    private static String field(List<JsonMappingException.Reference> path) {
        var field = new StringBuilder();
        for (var step : path) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return field.isEmpty() ? "body" : field.toString();
    }

    private static String sentence(JsonMappingException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            var known = new TreeSet<>();
            known.addAll(unknown.getKnownPropertyIds());
            return "There is no such field; accepted are "
                    + String.join(", ", known.stream().map(String::valueOf).toList()) + ".";
        }
        if (fault.getOriginalMessage().startsWith("Trailing token")) {
            return "Something follows the JSON value; send one value and nothing after it.";
        }
        if (fault instanceof Text.Refused) {
            return fault.getOriginalMessage();
        }
        if (fault.getCause() instanceof InvalidAddress invalid) {
            return String.valueOf(invalid.getMessage());
        }
        return "The value is not of the kind that this field takes.";
    }
}
