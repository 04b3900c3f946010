using KzSaData.Seeds.Contributing;

namespace KzSaData.Seeds.Tests.Contributing;

public sealed class AddressDateTests
{
    [Theory]
    [InlineData("https://example.org/2025/06/12/a-visit", "2025-06-12")]
    [InlineData("https://example.org/2025/6/2/a-visit", "2025-06-02")]
    [InlineData("https://example.org/2025/06/a-visit", "2025-06")]
    [InlineData("https://example.org/news-2025-06-12-a-visit", "2025-06-12")]
    [InlineData("https://example.org/20250612/a-visit", "2025-06-12")]
    [InlineData("https://example.org/2025_06_12", "2025-06-12")]
    public void Many_sites_put_the_day_into_the_address(string address, string date) => AddressDate.Of(new Uri(address)).Should().Be(date);

    [Theory]
    [InlineData("https://example.org/2025/13/a-visit")]
    [InlineData("https://example.org/20251345/a-visit")]
    [InlineData("https://example.org/vision-2030/strategy")]
    [InlineData("https://example.org/1234/05/a-visit")]
    [InlineData("https://example.org/12345678")]
    public void Other_numbers_are_no_dates(string address) => AddressDate.Of(new Uri(address)).Should().BeNull();
}
