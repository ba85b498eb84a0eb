using System.Diagnostics;

namespace CaiCach.Reports.Documents;

/// <summary>Prints one self-contained page as PDF with the Chromium of the machine. Nothing is fetched: the page carries its style.</summary>
public static class ChromiumPdf
{
    static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    static readonly SemaphoreSlim OneAtATime = new(2);

    /// <summary>The program, or null where none is installed: the one without a window first, which starts sooner and takes a third of the memory.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
        .SelectMany(folder => Names.Select((name, rank) => (Path: Path.Combine(folder, name), Rank: rank))).Where(p => File.Exists(p.Path)).OrderBy(p => p.Rank).Select(p => p.Path).FirstOrDefault();

    /// <param name="html">The whole page.</param>
    /// <param name="cancellationToken">Ends Chromium too.</param>
    /// <returns>The PDF.</returns>
    /// <exception cref="InvalidOperationException">Chromium is missing, or did not print within 30 seconds.</exception>
    public static async Task<byte[]> PrintAsync(string html, CancellationToken cancellationToken)
    {
        var program = Program ?? throw new InvalidOperationException("Chromium is not installed.");
        await OneAtATime.WaitAsync(cancellationToken);
        var folder = Directory.CreateTempSubdirectory("caicach-pdf-").FullName; // readable by this user alone: slips carry personal data
        try
        {
            var (page, pdf) = (Path.Combine(folder, "page.html"), Path.Combine(folder, "page.pdf"));
            await File.WriteAllTextAsync(page, html, cancellationToken);
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            timeout.CancelAfter(Patience);
            await RunAsync(program, folder, pdf, new Uri(page).AbsoluteUri, timeout.Token);
            return File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf, cancellationToken) : throw new InvalidOperationException("Chromium printed nothing.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            OneAtATime.Release();
        }
    }

    static async Task RunAsync(string program, string folder, string pdf, string address, CancellationToken cancellationToken)
    {
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--no-pdf-header-footer",
            $"--user-data-dir={Path.Combine(folder, "profile")}", $"--print-to-pdf={pdf}",
            .. Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>(), // Chromium refuses its sandbox to root
            address,
        ];
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        try
        {
            var said = Task.WhenAll(process.StandardError.ReadToEndAsync(cancellationToken), process.StandardOutput.ReadToEndAsync(cancellationToken));
            await process.WaitForExitAsync(cancellationToken);
            await said;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            throw new InvalidOperationException("Chromium did not print in time.");
        }
    }
}
