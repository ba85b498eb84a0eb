using CaiCach.Procedures.Importing;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Takes national procedure records from a file as drafts.</summary>
internal sealed class ImportProcedureRecords : ICommand
{
    public string Name => "import procedures";

    public string Help => "TỆP [--yes] [--json]: đọc bản ghi thủ tục (JSON, mỗi dòng một JSON, XLSX) và kể mọi chỗ phỏng đoán, thiếu, lỗi; --yes ghi thành bản nháp: dòng lỗi bị bỏ, các dòng khác được ghi; mã thoát 1 nếu có dòng bị bỏ";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (path, context) = (arguments.Word(0, "tên tệp"), Everything.Context(services));
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        if (!File.Exists(path))
        {
            throw new UsageException($"Không có tệp {path}.");
        }

        await using var file = File.OpenRead(path);
        var read = await services.GetRequiredService<ProcedureImport>().ReadAsync(file, context, cancellationToken);
        if (!read.Succeeded)
        {
            return Everything.Refuse(read.Refusals);
        }

        Print(read.Value, arguments.Has("json"));
        if (arguments.Has("yes"))
        {
            var taken = await services.GetRequiredService<ImportProcedures>().RunAsync(new ImportProceduresOptions { FileHash = read.Value.FileHash, Seen = true }, context, cancellationToken);
            if (!taken.Succeeded)
            {
                return Everything.Refuse(taken.Refusals);
            }

            Console.Error.WriteLine($"Đã ghi {taken.Value.Drafts} bản nháp ({taken.Value.New} thủ tục mới), bỏ {taken.Value.LeftOut} dòng. Chưa bản nào có hiệu lực.");
        }

        return read.Value.Wrong > 0 ? 1 : 0;
    }

    static void Print(ReadProcedures read, bool json)
    {
        if (json)
        {
            JsonOutput.Print(new { read.FileHash, New = read.Count(ImportState.New), Changed = read.Count(ImportState.Changed), Same = read.Count(ImportState.Same), read.Wrong, read.Findings });
            return;
        }

        foreach (var f in read.Findings)
        {
            Console.WriteLine($"dòng {f.Line}, cột {(f.Column.Length == 0 ? "–" : f.Column)}: {f.Kind switch { ImportFindingKind.Wrong => "LỖI", ImportFindingKind.Gap => "THIẾU", _ => "phỏng đoán" }}. {f.Message}");
        }

        Console.WriteLine($"\n{read.Rows.Count} bản ghi: {read.Count(ImportState.New)} thủ tục mới, {read.Count(ImportState.Changed)} thay đổi, {read.Count(ImportState.Same)} giống bản đang có, {read.Wrong} lỗi bị bỏ.");
    }
}
