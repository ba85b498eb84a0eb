using CaiCach.Dossiers;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Finds the record that a legal number names.</summary>
internal static class Records
{
    public static async Task<RecordRef> FindAsync(IServiceProvider services, string code, CancellationToken cancellationToken)
    {
        var id = await services.GetRequiredService<AppDb>().Set<Dossier>().AsNoTracking().Where(d => d.Code == code).Select(d => (Guid?)d.Id).SingleOrDefaultAsync(cancellationToken);
        return id is { } found ? new RecordRef("dossier", found) : throw new UsageException($"Không có hồ sơ {code}.");
    }
}
