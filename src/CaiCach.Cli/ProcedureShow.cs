using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Finding;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>The versions of a procedure; with <c>--draft</c> the difference of its draft to the version before, paper by paper.</summary>
internal sealed class ProcedureShow : ICommand
{
    public string Name => "procedure show";

    public string Help => "MÃ [--draft]: các phiên bản của một thủ tục; --draft in khác biệt của bản nháp với bản trước, từng giấy tờ";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var (view, today) = (await ProcedureChoice.ViewAsync(arguments, services, cancellationToken), services.GetRequiredService<LocalClock>().Today);
        Console.WriteLine($"{view.Procedure.Code} {view.Versions[0].Name}\n");
        foreach (var v in view.Versions)
        {
            Console.WriteLine($"bản {v.Number,-3} {v.StandingOn(today).Label(),-18} {(v.ValidFrom is { } from ? from.ToString("dd/MM/yyyy", null) : "chưa đặt"),-12} {(v.ValidTo is { } to ? to.ToString("dd/MM/yyyy", null) : ""),-12} {v.Limit?.ToString() ?? "chưa rõ thời hạn",-20} {v.PublicationDecision}");
        }

        if (!arguments.Has("draft"))
        {
            return 0;
        }

        var draft = (await services.GetRequiredService<CatalogueReader>().VersionAsync(ProcedureChoice.Draft(view).Id, withDrafts: true, cancellationToken))!;
        Console.WriteLine($"\nKhác bản trước: {draft.Changes.Count} chỗ");
        foreach (var c in draft.Changes)
        {
            Console.WriteLine($"  {c.Kind,-5} {c.Label}{(string.IsNullOrEmpty(c.What) ? "" : $" ({c.What})")}\n        cũ:  {c.Before ?? "–"}\n        mới: {c.After ?? "–"}");
        }

        foreach (var gap in draft.Gaps)
        {
            Console.WriteLine($"  phải bổ sung: {gap}");
        }

        return 0;
    }
}
