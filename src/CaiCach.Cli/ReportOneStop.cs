using CaiCach.Kernel.Modules;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Units;
using CaiCach.Reports.OneStop;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>The one-stop figures of a period.</summary>
internal sealed class ReportOneStop : ICommand
{
    public string Name => "report one-stop";

    public string Help => "--from 2021-01-01 --to 2021-06-30 [--by agency|field|month] [--agency H45.20] [--as-now] [--json]: như khi đó; --as-now gộp theo đơn vị hiện nay";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var code = arguments.Option("agency");
        var agency = code is null ? null : (await services.GetRequiredService<UnitDirectory>().GetAsync(cancellationToken)).Find(code)
            ?? throw new UsageException($"--agency {code}: không có cơ quan mang mã này.");
        if (!Enum.TryParse<OneStopGrouping>(arguments.Option("by") ?? "agency", ignoreCase: true, out var by))
        {
            throw new UsageException("--by phải là agency, field hoặc month.");
        }

        var everything = Authority.Everything(services.GetServices<ModuleInfo>().SelectMany(m => m.Permissions));
        var figures = await services.GetRequiredService<OneStopReport>().RunAsync(
            new OneStopQuestion(arguments.Day("from"), arguments.Day("to"), by, agency?.Id, AsNow: arguments.Has("as-now")), everything, cancellationToken);
        if (arguments.Has("json"))
        {
            JsonOutput.Print(new { figures.Question.From, figures.Question.To, By = by.ToString().ToLowerInvariant(), figures.Rows, figures.Total });
            return 0;
        }

        Console.WriteLine($"{"",-40} {"Nhận",8} {"Sớm",8} {"Đúng",8} {"Trễ",8} {"Rút",6} {"Đang",8} {"Quá hạn",8} {"Xin lỗi",8}");
        foreach (var r in figures.Rows.Append(figures.Total))
        {
            Console.WriteLine($"{r.Label[..Math.Min(40, r.Label.Length)],-40} {r.Received,8} {r.Early,8} {r.OnTime,8} {r.Late,8} {r.Withdrawn,6} {r.Pending,8} {r.PendingOverdue,8} {r.Apologies,8}");
        }

        return 0;
    }
}
