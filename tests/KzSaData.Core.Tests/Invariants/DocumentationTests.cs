using KzSaData.TestKit.Libraries;

namespace KzSaData.Core.Tests.Invariants;

/// <summary>What is asked of the documentation of every library.</summary>
public sealed class DocumentationTests() : DocumentationFacts(CoreAssembly.Library);
