using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Criteria.Keeping;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Loads a criteria set as a draft and lists what does not add up; with <c>--publish</c> puts it in force, if it may be.</summary>
internal sealed class ImportCriteria : ICommand
{
    public string Name => "import criteria";

    public string Help => "TỆP [--code MÃ] [--name TÊN] [--index reform|service] [--level province|department|district|commune] [--year NĂM] [--publish [--accept]]: nạp bộ tiêu chí từ JSON, XLSX, DOCX; --accept giữ các chỗ chưa khớp";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var level = arguments.Option("level") is { } word
            ? Everything.Choice<Organisations.Units.UnitKind>(word) ?? throw new UsageException("--level: province, department, district hoặc commune.") : (Organisations.Units.UnitKind?)null;
        var index = arguments.Option("index") is { } kind ? Everything.Choice<IndexKind>(kind) ?? throw new UsageException("--index: reform hoặc service.") : (IndexKind?)null;
        var year = arguments.Option("year") is { } text ? int.TryParse(text, out var number) ? number : throw new UsageException("--year phải là một năm.") : (int?)null;
        var imported = await services.GetRequiredService<ImportCriteriaSet>().RunAsync(
            new ImportCriteriaSetOptions
            {
                File = await File.ReadAllBytesAsync(arguments.Word(0, "tệp bộ tiêu chí"), cancellationToken), Code = arguments.Option("code"), Name = arguments.Option("name"), Index = index, Level = level, YearFrom = year,
            },
            Everything.Context(services), cancellationToken);
        if (!imported.Succeeded)
        {
            return Everything.Refuse(imported.Refusals);
        }

        var set = imported.Value;
        Console.WriteLine($"Đã nạp {set.Code}: {set.Criteria} mục, {set.Leaves} tiêu chí chấm điểm, tổng {set.Total:0.##} điểm.");
        foreach (var finding in set.Findings)
        {
            Console.WriteLine($"  {(finding.MustBeMended ? "phải sửa" : "xem lại")}: {finding.Message}{(finding.Line > 0 ? $" (dòng {finding.Line})" : "")}");
        }

        if (!arguments.Has("publish"))
        {
            return 0;
        }

        var published = await services.GetRequiredService<PublishCriteriaSet>().RunAsync(
            new PublishCriteriaSetOptions { SetId = set.Id, Accepted = arguments.Has("accept") ? [.. set.Findings.Select(f => f.Key)] : [] }, Everything.Context(services), cancellationToken);
        if (!published.Succeeded)
        {
            return Everything.Refuse(published.Refusals);
        }

        Console.WriteLine("Đã ban hành.");
        return 0;
    }
}
