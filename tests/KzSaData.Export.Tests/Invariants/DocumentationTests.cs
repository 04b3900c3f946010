using KzSaData.TestKit.Libraries;

namespace KzSaData.Export.Tests.Invariants;

/// <summary>What is asked of the documentation of every library.</summary>
public sealed class DocumentationTests() : DocumentationFacts(ExportAssembly.Library);
