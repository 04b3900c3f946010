using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace KzSaData.Core.Tests.Invariants;

/// <summary>What the library must not use: it would be slow on the cold path, or make images depend on machine and time.</summary>
public sealed class DependencyTests
{
    private static readonly string[] Uses = [.. Read()];

    [Fact]
    public void It_depends_on_NodaTime_alone() =>
        CoreAssembly.Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Should().Equal("NodaTime");

    [Theory]
    [InlineData("System.DateTime::get_Now")]
    [InlineData("System.DateTime::get_UtcNow")]
    [InlineData("System.DateTime::get_Today")]
    [InlineData("System.DateTimeOffset::")]
    [InlineData("System.TimeZoneInfo::")]
    [InlineData("NodaTime.SystemClock::")]
    [InlineData("NodaTime.DateTimeZone")]
    [InlineData("System.Random::")]
    [InlineData("System.Guid::NewGuid")]
    [InlineData("System.Globalization.CultureInfo::get_Current")]
    [InlineData("System.Environment::get_MachineName")]
    public void It_asks_neither_clock_nor_culture_nor_chance(string member) => Uses.Should().NotContain(use => use.StartsWith(member, StringComparison.Ordinal));

    [Theory]
    [InlineData("System.Text.RegularExpressions.")]
    [InlineData("System.IO.Compression.")]
    [InlineData("System.Linq.Expressions.")]
    [InlineData("System.Reflection.Emit.")]
    [InlineData("System.Reflection.PropertyInfo::")]
    [InlineData("System.Reflection.MethodInfo::")]
    [InlineData("System.Activator::")]
    [InlineData("System.Net.")]
    [InlineData("System.Diagnostics.Process::")]
    [InlineData("NodaTime.Text.")]
    public void It_needs_no_expensive_machinery(string member) => Uses.Should().NotContain(use => use.StartsWith(member, StringComparison.Ordinal));

    [Fact]
    public void The_list_of_uses_is_read() => Uses.Should().Contain("NodaTime.LocalDate::get_Year").And.HaveCountGreaterThan(300);

    private static IEnumerable<string> Read()
    {
        using PEReader file = new(File.OpenRead(CoreAssembly.Assembly.Location));
        MetadataReader metadata = file.GetMetadataReader();
        foreach (MemberReferenceHandle handle in metadata.MemberReferences)
        {
            MemberReference member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind == HandleKind.TypeReference)
            {
                TypeReference type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
                yield return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}::{metadata.GetString(member.Name)}";
            }
        }
    }
}
