using System.Xml;
using System.Xml.Linq;

namespace KzSaData.Samples.Tests;

/// <summary>The report in all languages, written once for all tests that read it.</summary>
public sealed class ReportFiles : IAsyncLifetime
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("kzsa-report").FullName;

    public async Task InitializeAsync() => (await Sample.Run("InvestmentReport", "--out", Folder)).ShouldSucceed();

    public string Address(string language) => new Uri(Path.Combine(Folder, $"report.{language}.html")).AbsoluteUri;

    public string Markdown(string language) => File.ReadAllText(Path.Combine(Folder, $"report.{language}.md"));

    public XElement Page(string language)
    {
        using XmlReader reader = XmlReader.Create(Path.Combine(Folder, $"report.{language}.html"), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XElement.Load(reader);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}
