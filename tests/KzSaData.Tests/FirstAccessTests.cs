using System.Reflection;

namespace KzSaData.Tests;

/// <summary>The first access, which happens once in a program: each test loads the library anew.</summary>
public sealed class FirstAccessTests
{
    [Fact]
    public void Threads_that_come_first_at_once_get_one_dataset()
    {
        PropertyInfo current = Anew(out FreshLoad load);
        const int threads = 16;
        using Barrier start = new(threads);
        object?[] seen = new object?[threads];

        Thread[] all =
        [
            .. Enumerable.Range(0, threads).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                seen[i] = current.GetValue(null);
            })),
        ];
        Array.ForEach(all, thread => thread.Start());
        Array.ForEach(all, thread => thread.Join());

        seen.Should().OnlyContain(dataset => dataset != null && ReferenceEquals(dataset, seen[0]));
        load.Unload();
    }

    [Fact]
    public void Threads_that_come_first_at_once_read_the_same_records()
    {
        PropertyInfo current = Anew(out FreshLoad load);
        object dataset = current.GetValue(null)!;
        string?[] titles = new string?[16];

        Parallel.For(0, titles.Length, i => titles[i] = string.Join('\n', ((IEnumerable<object>)dataset.GetType().GetProperty("Events")!.GetValue(dataset)!).Select(e => e.ToString())));

        titles.Should().OnlyContain(text => text == titles[0]);
        titles[0].Should().NotBeNullOrEmpty();
        load.Unload();
    }

    [Fact]
    public void Loading_the_library_opens_nothing_and_cannot_fail() =>
        typeof(KzSaDataset).TypeInitializer.Should().Match<ConstructorInfo?>(initializer => initializer == null || typeof(KzSaDataset).Attributes.HasFlag(TypeAttributes.BeforeFieldInit));

    private static PropertyInfo Anew(out FreshLoad load)
    {
        load = new FreshLoad(Path.GetDirectoryName(typeof(KzSaDataset).Assembly.Location)!);
        Assembly fresh = load.LoadFromAssemblyName(new AssemblyName("KzSaData"));
        fresh.Should().NotBeSameAs(typeof(KzSaDataset).Assembly);
        return fresh.GetType("KzSaData.KzSaDataset")!.GetProperty("Current")!;
    }
}
