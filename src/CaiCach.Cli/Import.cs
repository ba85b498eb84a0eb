using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CaiCach.Dossiers.Importing;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Modules;
using CaiCach.Kernel.Permissions;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Takes over an existing register of dossiers.</summary>
internal sealed class Import : ICommand
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true, Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public string Name => "import dossiers";

    public string Help => "TỆP --map TỆP [--strict] [--dry-run] [--json]: nạp sổ hồ sơ CSV, XLSX, XES; mã thoát 1 nếu có dòng không nạp được";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        try
        {
            var options = new ImportDossiersOptions(
                RegisterMap.Read(arguments.Required("map")), RegisterFile.Read(arguments.Word(0, "tên tệp")), arguments.Has("strict"), arguments.Has("dry-run"));
            var everything = Authority.Everything(services.GetServices<ModuleInfo>().SelectMany(m => m.Permissions));
            var outcome = await services.GetRequiredService<ImportDossiers>().RunAsync(options, new ActionContext(Actor.System, everything), cancellationToken);
            if (!outcome.Succeeded)
            {
                Console.Error.WriteLine(string.Join('\n', outcome.Refusals.Select(r => r.Message)));
                return 1;
            }

            Print(outcome.Value, arguments.Has("json"));
            return outcome.Value.Count(ImportOutcome.Refused) > 0 ? 1 : 0;
        }
        catch (RegisterFileException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }

    static void Print(ImportReport report, bool json)
    {
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(report, Json));
            return;
        }

        foreach (var line in report.Lines.Where(l => l.Remark is not null))
        {
            Console.WriteLine($"dòng {line.Line}, số {line.Number ?? "?"}, cột {line.Column ?? "–"}: {(line.Taken == ImportOutcome.Refused ? "KHÔNG NẠP. " : "")}{line.Remark}");
        }

        Console.WriteLine($"\nSổ {report.Register}: {report.Lines.Count} dòng; nạp {(report.Written ? report.Count(ImportOutcome.Taken) : 0)}, đã có {report.Count(ImportOutcome.AlreadyThere)}, "
            + $"khác lần trước {report.Count(ImportOutcome.Differs)}, không nạp được {report.Count(ImportOutcome.Refused)}{(report.Written ? "" : "; không ghi gì")}.\n");
        Console.WriteLine($"{"Bộ phận",-24} {"Hồ sơ",8} {"Đúng hạn",10} {"Trễ hạn",8} {"Chưa xong",10}");
        foreach (var c in report.Counts)
        {
            Console.WriteLine($"{c.Department,-24} {c.Dossiers,8} {c.OnTime,10} {c.Late,8} {c.Open,10}");
        }
    }
}
