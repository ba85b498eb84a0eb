using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CaiCach.Demonstration;
using CaiCach.Kernel.Time;

namespace CaiCach.Bench;

/// <summary>The web program as it is deployed, as a process of its own.</summary>
internal sealed partial class Site(Process process, Uri address, TimeSpan untilFirstPage) : IDisposable
{
    public Uri Address => address;

    /// <summary>From the start of the process to the last byte of the first page.</summary>
    public TimeSpan UntilFirstPage => untilFirstPage;

    public int ProcessId => process.Id;

    public static async Task<Site> StartAsync(string program, int port, string firstPage)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        var start = new ProcessStartInfo("dotnet", [program, "--urls", address.ToString(), "--contentRoot", Path.GetDirectoryName(program)!, "--Logging:LogLevel:Default=Warning", "--Limits:LookUpsPerMinute=1000000000", "--Limits:RequestsPerMinute=0", "--Limits:AnonymousRequestsPerMinute=0"]) { UseShellExecute = false };
        start.Environment["CAICACH_Demonstration__ClockShift"] = (DemonstrationSeed.Present - new LocalClock(TimeProvider.System).Now).ToString("c");
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        using var http = new HttpClient();
        while (true)
        {
            try
            {
                await http.GetStringAsync(new Uri(address, firstPage));
                return new Site(process, address, watch.Elapsed);
            }
            catch (HttpRequestException) when (!process.HasExited && watch.Elapsed < TimeSpan.FromMinutes(2))
            {
                await Task.Delay(5);
            }
        }
    }

    /// <summary>The cookies of somebody who signed in.</summary>
    public async Task<string> SignInAsync(string userName)
    {
        var cookies = new CookieContainer();
        using var http = new HttpClient(new HttpClientHandler { CookieContainer = cookies });
        var form = await http.GetStringAsync(new Uri(address, "/sign-in"));
        using var fields = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["UserName"] = userName,
            ["Password"] = DemonstrationSeed.Password,
            ["__RequestVerificationToken"] = Token().Match(form).Groups[1].Value,
        });
        using var answer = await http.PostAsync(new Uri(address, "/sign-in"), fields);
        answer.EnsureSuccessStatusCode();
        return cookies.GetCookieHeader(address);
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    [GeneratedRegex("__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
