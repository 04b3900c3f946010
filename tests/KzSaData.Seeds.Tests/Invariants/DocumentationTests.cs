using KzSaData.TestKit.Libraries;

namespace KzSaData.Seeds.Tests.Invariants;

/// <summary>What is asked of the documentation of every library.</summary>
public sealed class DocumentationTests() : DocumentationFacts(SeedsAssembly.Library);
