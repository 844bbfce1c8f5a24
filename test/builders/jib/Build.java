import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Builds an image with one program in two layers. Arguments: the format (Docker or OCI), where the image goes (a path
 * that ends in .tar, or a name in a registry), the program, a directory for caches, and the architectures. Prints the
 * digest.
 */
public class Build {
  public static void main(String[] args) throws Exception {
    Set<Platform> platforms = new LinkedHashSet<>();
    for (String architecture : args[4].split(",")) platforms.add(new Platform(architecture, "linux"));
    FilePermissions executable = FilePermissions.fromOctalString("755");
    FileEntriesLayer program =
        FileEntriesLayer.builder()
            .addEntry(Path.of(args[2]), AbsoluteUnixPath.get("/hello"), executable)
            .build();
    FileEntriesLayer data =
        FileEntriesLayer.builder().addEntry(Path.of(args[2]), AbsoluteUnixPath.get("/data/copy")).build();
    Containerizer target =
        args[1].endsWith(".tar")
            ? Containerizer.to(TarImage.at(Path.of(args[1])).named("team/jib:1"))
            : Containerizer.to(RegistryImage.named(args[1]));
    System.out.println(
        Jib.fromScratch()
            .setFormat(ImageFormat.valueOf(args[0]))
            .setPlatforms(platforms)
            .setFileEntriesLayers(List.of(program, data))
            .setEntrypoint("/hello")
            .containerize(
                target
                    .setAllowInsecureRegistries(true)
                    .setBaseImageLayersCache(Path.of(args[3]))
                    .setApplicationLayersCache(Path.of(args[3])))
            .getDigest());
    System.exit(0);
  }
}
