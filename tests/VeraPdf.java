import java.io.FileInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Prints a line for each file and profile, then one for each rule that it breaks. */
public class VeraPdf {
  private static final List<PDFAFlavour> PROFILES =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (String file : files) {
      for (PDFAFlavour profile : PROFILES) {
        try (FileInputStream stream = new FileInputStream(file);
            PDFAParser parser = Foundries.defaultInstance().createParser(stream, profile);
            PDFAValidator validator =
                Foundries.defaultInstance().createValidator(profile, 3, false, true, false)) {
          report(file, profile, validator.validate(parser));
        }
      }
    }
  }

  private static void report(String file, PDFAFlavour profile, ValidationResult result) {
    System.out.println(
        String.join("\t", file, profile.getId(), result.isCompliant() ? "ok" : "fault"));
    result.getTestAssertions().stream()
        .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
        .map(found -> found.getRuleId().getClause() + "-" + found.getRuleId().getTestNumber()
            + " " + found.getMessage() + " @ " + found.getLocation().getContext())
        .forEach(text -> System.out.println("\t" + text.replace('\n', ' ')));
  }
}
