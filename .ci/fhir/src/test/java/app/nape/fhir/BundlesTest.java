package app.nape.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.Test;

/** The bundles that Nape writes are FHIR R4 without an error. LOINC and SNOMED CT are not at hand: their codes are warned of and no more. */
class BundlesTest {
    private static final Path BUNDLES = Path.of(System.getProperty("nape.fhir", "../../target/fhir"));

    private static FhirValidator validator() {
        FhirContext fhir = FhirContext.forR4();
        UnknownCodeSystemWarningValidationSupport unknown = new UnknownCodeSystemWarningValidationSupport(fhir);
        unknown.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
        return fhir.newValidator()
                .registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
                        new DefaultProfileValidationSupport(fhir),
                        new InMemoryTerminologyServerValidationSupport(fhir),
                        new CommonCodeSystemsTerminologyService(fhir),
                        unknown)));
    }

    @Test
    void haveNoError() throws IOException {
        List<Path> bundles;
        try (Stream<Path> files = Files.list(BUNDLES)) {
            bundles = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
        assertFalse(bundles.isEmpty(), "no bundle lies in " + BUNDLES + ": run Nape's FhirFileTest first");
        FhirValidator validator = validator();
        StringBuilder errors = new StringBuilder();
        for (Path bundle : bundles) {
            List<SingleValidationMessage> said =
                    validator.validateWithResult(Files.readString(bundle)).getMessages();
            said.stream()
                    .filter(one -> one.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                    .forEach(one -> errors.append(bundle.getFileName())
                            .append(": ")
                            .append(one.getLocationString())
                            .append(": ")
                            .append(one.getMessage())
                            .append('\n'));
            said.stream()
                    .filter(one -> one.getSeverity() == ResultSeverityEnum.WARNING)
                    .map(one -> bundle.getFileName() + ": " + one.getMessage())
                    .distinct()
                    .forEach(System.out::println);
        }
        assertEquals("", errors.toString());
    }

    /** Else a validator that finds nothing at all would pass. */
    @Test
    void wouldBeFoundOut() {
        String wrong = """
            {"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Observation","status":"done"}}]}\
            """;
        assertFalse(validator().validateWithResult(wrong).isSuccessful());
    }
}
