// Judges resources by the HL7 validator engine inside HAPI FHIR: NDJSON on standard input, one line of JSON for each message on output.
// Arguments: names of packages (tgz) on the class path. No terminology server is asked; code systems that are not there only warn.
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import ca.uhn.fhir.context.support.IValidationSupport;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Enumerations;

public class Judge {
  public static void main(String[] packages) throws Exception {
    FhirContext context = FhirContext.forR4();
    NpmPackageValidationSupport npm = new NpmPackageValidationSupport(context);
    for (String name : packages) npm.loadPackageFromClasspath("classpath:" + name);
    UnknownCodeSystemWarningValidationSupport unknown = new UnknownCodeSystemWarningValidationSupport(context);
    unknown.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
    ValidationSupportChain chain =
        new ValidationSupportChain(
            npm,
            sexes(context),
            new DefaultProfileValidationSupport(context),
            new CommonCodeSystemsTerminologyService(context),
            new InMemoryTerminologyServerValidationSupport(context),
            new SnapshotGeneratingValidationSupport(context),
            unknown);
    FhirInstanceValidator instance = new FhirInstanceValidator(chain);
    instance.setNoTerminologyChecks(false);
    instance.setAnyExtensionsAllowed(true);
    instance.setErrorForUnknownProfiles(true);
    instance.setNoExtensibleWarnings(true);
    FhirValidator validator = context.newValidator().registerValidatorModule(instance);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    int line = 0;
    for (String text = in.readLine(); text != null; text = in.readLine()) {
      line++;
      List<SingleValidationMessage> messages = validator.validateWithResult(text, new ValidationOptions()).getMessages();
      for (SingleValidationMessage m : messages) {
        System.out.println(
            "{\"line\":" + line
                + ",\"severity\":" + quote(String.valueOf(m.getSeverity()))
                + ",\"at\":" + quote(m.getLocationString())
                + ",\"text\":" + quote(m.getMessage())
                + "}");
      }
    }
    System.out.println("{\"judged\":" + line + "}");
  }

  /** The engine expands a value set only when it has the code system: the concepts of VSAC's sets of sexes and of yes and no, as a fragment of SNOMED CT. */
  private static PrePopulatedValidationSupport sexes(FhirContext context) {
    CodeSystem fragment = new CodeSystem();
    fragment.setUrl("http://snomed.info/sct");
    fragment.setStatus(Enumerations.PublicationStatus.ACTIVE);
    fragment.setContent(CodeSystem.CodeSystemContentMode.FRAGMENT);
    for (String code : List.of("184115007", "248152002", "248153007", "33791000087105", "373066001", "373067005")) fragment.addConcept().setCode(code);
    PrePopulatedValidationSupport support = new PrePopulatedValidationSupport(context);
    support.addCodeSystem(fragment);
    return support;
  }

  private static String quote(String text) {
    if (text == null) return "null";
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') out.append('\\').append(c);
      else if (c < 32) out.append(String.format("\\u%04x", (int) c));
      else out.append(c);
    }
    return out.append('"').toString();
  }
}
