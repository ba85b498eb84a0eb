using System.Diagnostics;

namespace CaiCach.Rules.Tests;

/// <summary>The command line as a person mistypes it: one sentence and the command's help, exit code 2, nothing done.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("Không có tuỳ chọn --bogus", "verify", "--bogus")]
    [InlineData("Không có tuỳ chọn --fro", "report", "one-stop", "--fro", "2021-01-01")]
    [InlineData("Thiếu --from", "report", "one-stop", "--json")]
    [InlineData("Cách dùng", "verfy")]
    public async Task A_slip_is_answered_with_the_help(string said, params string[] arguments)
    {
        var program = Path.Combine(Repository.Root, "artifacts", "bin", "CaiCach.Cli", "debug", "caicach.dll");
        var database = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["CAICACH_Database__Provider"] = "sqlite", ["CAICACH_Database__ConnectionString"] = $"Data Source={database}" },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal((2, ""), (process.ExitCode, await output));
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.False(File.Exists(database));
    }
}
