using Microsoft.Playwright;

namespace KzSaData.Samples.Tests;

public sealed class ReportInBrowserTests(ReportFiles files, Browser browser) : IClassFixture<ReportFiles>, IClassFixture<Browser>
{
    public static TheoryData<string, int, int, ColorScheme> Looks => new()
    {
        { "en", 1280, 900, ColorScheme.Light },
        { "en", 390, 844, ColorScheme.Dark },
        { "ru", 360, 780, ColorScheme.Light },
        { "kk", 390, 844, ColorScheme.Light },
        { "ru", 1280, 900, ColorScheme.Dark },
        { "ru", 390, 844, ColorScheme.Light },
        { "ar", 1280, 900, ColorScheme.Light },
        { "ar", 390, 844, ColorScheme.Dark },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task The_page_fits_its_window_and_asks_for_nothing_else(string language, int width, int height, ColorScheme scheme)
    {
        IPage page = await browser.Open(width, height, scheme);
        List<string> asked = [];
        List<string> complaints = [];
        page.Request += (_, request) => asked.Add(request.Url);
        page.Console += (_, message) => complaints.Add(message.Text);
        await page.GotoAsync(files.Address(language));

        asked.Should().Equal(files.Address(language));
        complaints.Should().BeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
        int[] background = await page.EvaluateAsync<int[]>("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number)");
        (background.Average() < 128).Should().Be(scheme == ColorScheme.Dark);
        (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('th')).textAlign")).Should().Be("start");
        // Text that does not fit its cell overflows it; nothing is broken within a word to make it fit.
        (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('th, td, article, .sum')].filter(cell => cell.scrollWidth > cell.clientWidth + 1).map(cell => cell.textContent)")).Should().BeEmpty();
        string pictures = Repository.At("artifacts", "report");
        await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, $"{language}-{width}-{scheme.ToString().ToLowerInvariant()}.png") });
        await page.CloseAsync();
    }

    [Fact]
    public async Task Text_stands_out_from_its_ground_in_light_and_dark()
    {
        foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            IPage page = await browser.Open(1280, 900, scheme);
            await page.GotoAsync(files.Address("en"));
            foreach (string selector in (string[])["h1", "p", "caption", "td", "small", "main a", "article strong", "footer"])
            {
                (await page.EvaluateAsync<double>(Contrast, selector)).Should().BeGreaterThanOrEqualTo(4.5, $"{selector} in {scheme}");
            }

            await page.CloseAsync();
        }
    }

    [Fact]
    public async Task The_keyboard_skips_to_the_content_and_prints_have_no_navigation()
    {
        IPage page = await browser.Open(1280, 900, ColorScheme.Light);
        await page.GotoAsync(files.Address("ar"));
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')")).Should().Be("#main");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.Locator("nav").IsVisibleAsync()).Should().BeFalse();
        await page.CloseAsync();
    }

    // The ratio of WCAG 2, between 1 and 21.
    private const string Contrast =
        """
        selector => {
          const element = document.querySelector(selector);
          if (!element) return 21;
          const light = colour => colour.match(/[\d.]+/g).slice(0, 3).map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
          const [a, b] = [light(getComputedStyle(element).color), light(getComputedStyle(document.body).backgroundColor)].sort((x, y) => y - x);
          return (a + 0.05) / (b + 0.05);
        }
        """;
}
