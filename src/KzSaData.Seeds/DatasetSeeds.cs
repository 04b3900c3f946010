using KzSaData.Seeds.Compilation;

namespace KzSaData;

/// <summary>Datasets from folders of seeds.</summary>
/// <threadsafety>All members are safe to call from several threads.</threadsafety>
public static class DatasetSeeds
{
    extension(Dataset)
    {
        /// <summary>Compiles a folder of seeds, in memory.</summary>
        /// <param name="folder">A folder laid out as <c>seeds/</c> of this project is: a folder for each kind, a file for each id. Any of it may be missing.</param>
        /// <param name="basedOn">A dataset whose records the seeds extend and may refer to, or null. It is not changed.</param>
        /// <remarks>
        /// A seed is the JSON of a record as the library writes it, too: what is computed is passed over, and <c>$schema</c>, which
        /// <see cref="SeedSchemas"/> writes for editors, may be left out. A folder with a <c>release.json</c> has version and title of its own. Without one a
        /// dataset that extends another has the title of that one, and <c>+own</c> after its version.
        /// </remarks>
        /// <exception cref="SeedException">The seeds are wrong; it lists every error with its file, line and column.</exception>
        /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
        public static Dataset FromSeeds(string folder, Dataset? basedOn = null)
        {
            ArgumentException.ThrowIfNullOrEmpty(folder);
            CompilationResult result = SeedCompilation.Run(folder, basedOn);
            return result.Dataset ?? throw new SeedException(result.Errors);
        }
    }
}
