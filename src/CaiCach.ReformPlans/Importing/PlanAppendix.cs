using System.Text.RegularExpressions;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Files;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Sheets;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Importing;

/// <summary>Shows what an appendix table would bring into a plan. Changes nothing: the file waits in the store, where what no row names is swept later.</summary>
public sealed partial class PlanAppendix(AppDb db, UnitDirectory units, FileStore store, LocalClock clock)
{
    public async Task<Outcome<ReadAppendix>> ReadAsync(Guid planId, Stream file, ActionContext context, CancellationToken cancellationToken)
    {
        if (await PlanAsync(planId, context.Authority, cancellationToken) is not { } plan)
        {
            return Refusal.NotFound("kế hoạch");
        }

        var stored = await store.PutAsync(file, clock.Now, cancellationToken);
        if (!stored.Succeeded)
        {
            return stored.Refusals.Select(r => r with { Field = "Appendix" }).ToList();
        }

        var reading = await AgainAsync(plan, stored.Value.Hash, cancellationToken);
        return reading.Succeeded ? new ReadAppendix(stored.Value.Hash, reading.Value) : reading.Refusals.ToList();
    }

    /// <summary>The same for a file that waits in the store.</summary>
    public async Task<Outcome<ReadAppendix>> ReadAsync(Guid planId, string? fileHash, ActionContext context, CancellationToken cancellationToken)
    {
        if (await PlanAsync(planId, context.Authority, cancellationToken) is not { } plan)
        {
            return Refusal.NotFound("kế hoạch");
        }

        var reading = await AgainAsync(plan, fileHash, cancellationToken);
        return reading.Succeeded ? new ReadAppendix(fileHash!, reading.Value) : reading.Refusals.ToList();
    }

    internal async Task<Outcome<AppendixReading>> AgainAsync(Plan plan, string? hash, CancellationToken cancellationToken)
    {
        if (hash is null || !Hash().IsMatch(hash))
        {
            return new Refusal("plan.appendix", "Hãy chọn tệp phụ lục.", "Appendix");
        }

        try
        {
            await using var file = store.Open(hash);
            var contents = await db.Set<ReformContent>().AsNoTracking()
                .Where(c => c.ValidFrom <= plan.PeriodFrom && (c.ValidTo == null || plan.PeriodFrom <= c.ValidTo)).OrderBy(c => c.Ordinal).ToListAsync(cancellationToken);
            var reading = new AppendixReader(plan, contents, new UnitNames((await units.GetAsync(cancellationToken)).All)).Read(TableFile.Read(file));
            var there = (await db.Set<PlanTask>().AsNoTracking().Where(t => t.PlanId == plan.Id && t.ParentTaskId == null).Select(t => t.Name).ToListAsync(cancellationToken))
                .Select(SearchKey.Of).ToHashSet();
            return reading with { Tasks = [.. reading.Tasks.Select(t => there.Contains(SearchKey.Of(t.Name)) ? There(t) : t)] };
        }
        catch (TableFileException exception)
        {
            return new Refusal("plan.appendix", exception.Message, "Appendix");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Refusal("plan.appendix", "Tệp phụ lục không còn; hãy tải lên lại.", "Appendix");
        }
    }

    /// <summary>The plan, for someone who may write its tasks.</summary>
    internal async Task<Plan?> PlanAsync(Guid planId, Authority authority, CancellationToken cancellationToken) =>
        await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == planId, cancellationToken) is { } plan
            && authority.Allows(ReformPlansPermissions.Manage, new Subject(null, null, plan.AgencyId)) ? plan : null;

    static AppendixTask There(AppendixTask task) => task with
    {
        IsThere = true,
        Remarks = [.. task.Remarks, new AppendixRemark(nameof(AppendixTask.Name), "Kế hoạch đã có nhiệm vụ cùng tên; chỉ lấy khi đúng là một nhiệm vụ khác.", IsGap: false)],
    };

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
