using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Finding;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>The procedure that a command line names.</summary>
internal static class ProcedureChoice
{
    public static async Task<ProcedureView> ViewAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (code, reader) = (arguments.Word(0, "mã thủ tục"), services.GetRequiredService<CatalogueReader>());
        return await reader.IdOfAsync(code, cancellationToken) is { } id && await reader.FindAsync(id, withDrafts: true, services.GetRequiredService<LocalClock>().Today, cancellationToken) is { } view
            ? view : throw new UsageException($"Danh mục không có thủ tục mã {code}.");
    }

    public static ProcedureVersion Draft(ProcedureView view) => view.Versions.FirstOrDefault(v => v.ValidFrom is null) ?? throw new UsageException($"{view.Procedure.Code} không có bản nháp.");
}
