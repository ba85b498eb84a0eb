using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace CaiCach.Procedures.Regimes;

/// <summary>
/// Loads a file of decrees and forms into a house that has none, or adds what it lacks. Whole or not at all. What is there already stays as it is: later changes
/// of law are entered one by one (<see cref="EnterRegime"/>, <see cref="EnterTimer"/>, <see cref="EnterForm"/>), each with its own day.
/// </summary>
public sealed class ImportRegimes(AppDb db, ActionRunner actions, IMemoryCache cache)
{
    public async Task<Outcome<ImportedRegimes>> RunAsync(ImportRegimesOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        var outcome = await actions.RunAsync<ImportedRegimes>(RegimeActions.Import, options, context, async scope =>
        {
            if (!context.Authority.HasAny(RegimePermissions.Keep))
            {
                return Refusal.Forbidden();
            }

            var procedures = await db.Set<Procedure>().AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Id, cancellationToken);
            var read = DecreeFile.Read(options.Text, scope.Now, code => procedures.TryGetValue(code, out var id) ? id : null);
            if (!read.Succeeded)
            {
                return read.Refusals.ToList();
            }

            var (regimes, forms) = (await db.Set<LegalRegime>().ToListAsync(cancellationToken), await db.Set<LegalForm>().ToListAsync(cancellationToken));
            var newRegimes = read.Value.Regimes.Where(r => !regimes.Exists(k => k.Code == r.Code)).ToList();
            var newForms = read.Value.Forms.Where(f => !forms.Exists(k => k.Kind == f.Kind && k.ValidFrom == f.ValidFrom)).ToList();
            var pauses = await db.Set<PauseCause>().ToListAsync(cancellationToken);
            var newPauses = read.Value.Pauses.Where(p => !pauses.Exists(k => k.Code == p.Code)).ToList();
            var levels = await db.Set<LegalLevel>().ToListAsync(cancellationToken);
            var newLevels = read.Value.Levels.Where(l => !levels.Exists(k => k.Level == l.Level && k.ValidFrom == l.ValidFrom)).ToList();
            List<Refusal> refusals =
            [
                .. newRegimes.SelectMany(n => regimes.Where(k => Meet((n.ValidFrom, n.ValidTo), (k.ValidFrom, k.ValidTo))).Select(k => new Refusal("regime.overlap", $"{n.Code} và {k.Code} đang có cùng hiệu lực; hãy nhập nghị định mới bằng trang, không nạp đè."))),
                .. newForms.SelectMany(n => forms.Where(k => k.Kind == n.Kind && Meet((n.ValidFrom, n.ValidTo), (k.ValidFrom, k.ValidTo))).Select(k => new Refusal("regime.overlap", $"{n.Citation} và {k.Citation} đang có cùng hiệu lực."))),
                .. newLevels.SelectMany(n => levels.Where(k => k.Level == n.Level && Meet((n.ValidFrom, n.ValidTo), (k.ValidFrom, k.ValidTo))).Select(k => new Refusal("regime.overlap", $"“{n.Level.Label()}” đã có từ {k.ValidFrom:dd/MM/yyyy}, cùng hiệu lực."))),
            ];
            if (refusals.Count > 0)
            {
                return refusals;
            }

            db.AddRange(newRegimes);
            db.AddRange(newForms);
            db.AddRange(newPauses);
            db.AddRange(newLevels);
            foreach (var regime in newRegimes)
            {
                scope.Record(new RecordRef("regime", regime.Id), [new RegimeEntered(regime.Code, regime.Name, regime.ValidFrom, null)]);
            }

            foreach (var form in newForms)
            {
                scope.Record(new RecordRef("legal-form", form.Id), [new FormEntered(EnterForm.Word(form.Kind), form.Number, form.Name, form.Circular, form.ValidFrom, null)]);
            }

            foreach (var pause in newPauses)
            {
                scope.Record(new RecordRef("pause-cause", pause.Id), [new PauseCauseEntered(pause.Code, pause.Name, pause.Source, pause.ValidFrom)]);
            }

            foreach (var level in newLevels)
            {
                scope.Record(new RecordRef("legal-level", level.Id), [new LevelEntered(EnterLevel.Word(level.Level), level.Source, level.NeedsReason, false, level.ValidFrom)]);
            }

            return newRegimes.Count + newForms.Count + newPauses.Count + newLevels.Count == 0
                ? new Refusal("regime.nothing_new", "Mọi nghị định và mẫu trong tệp đã có.")
                : new ImportedRegimes(newRegimes.Count, newRegimes.Sum(r => r.Timers.Count), newForms.Count);
        }, cancellationToken);
        cache.Remove(typeof(RegimeReader));
        return outcome;
    }

    static bool Meet((DateOnly From, DateOnly? To) a, (DateOnly From, DateOnly? To) b) => !(a.To < b.From) && !(b.To < a.From);
}
