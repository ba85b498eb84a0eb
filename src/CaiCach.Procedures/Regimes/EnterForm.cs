using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace CaiCach.Procedures.Regimes;

/// <summary>Gives a printed form another number, name or circular from a day on; papers of earlier days keep the old one.</summary>
public sealed class EnterForm(AppDb db, ActionRunner actions, IMemoryCache cache)
{
    public async Task<Outcome<EnteredForm>> RunAsync(EnterFormOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        var outcome = await actions.RunAsync<EnteredForm>(RegimeActions.EnterForm, options, context, async scope =>
        {
            if (!context.Authority.HasAny(RegimePermissions.Keep))
            {
                return Refusal.Forbidden();
            }

            if (Check(options).ToList() is { Count: > 0 } refusals)
            {
                return refusals;
            }

            var (from, today) = (options.ValidFrom!.Value, LocalClock.ToLocalDate(scope.Now));
            var forms = await db.Set<LegalForm>().ToListAsync(cancellationToken);
            if (from <= today)
            {
                return new Refusal("regime.form_past", $"Mẫu mới phải dùng từ ngày mai ({today.AddDays(1):dd/MM/yyyy}) trở đi: giấy đã in giữ mẫu cũ.", nameof(options.ValidFrom));
            }

            if (forms.Exists(f => f.Kind == options.Kind && f.ValidFrom >= from))
            {
                return new Refusal("regime.form_later", "Mẫu này đã được thay từ ngày đó hoặc muộn hơn.", nameof(options.ValidFrom));
            }

            var form = new LegalForm
            {
                Id = Ids.New(scope.Now), Kind = options.Kind!.Value, Number = NormalText.Line(options.Number)!, Name = NormalText.Line(options.Name)!, Circular = NormalText.Line(options.Circular)!, ValidFrom = from,
            };
            // A new circular renumbers them all: a number may pass from one form to another, each told by itself, so that two forms can share one only between the two steps.
            var before = forms.Find(f => f.Kind == options.Kind && f.HoldsOn(from));
            if (before is not null)
            {
                before.ValidTo = from.AddDays(-1);
            }

            db.Add(form);
            scope.Record(new RecordRef("legal-form", form.Id), [new FormEntered(Word(form.Kind), form.Number, form.Name, form.Circular, from, before?.Citation)]);
            return new EnteredForm(form.Kind, form.Citation, form.Name, from);
        }, cancellationToken);
        cache.Remove(typeof(RegimeReader));
        return outcome;
    }

    /// <summary>As in files and addresses: <c>control-slip</c>.</summary>
    public static string Word(FormKind kind) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    static IEnumerable<Refusal> Check(EnterFormOptions typed)
    {
        static Refusal No(string code, string message, string field) => new("regime." + code, message, field);
        if (typed.Kind is null)
        {
            yield return No("form_kind", "Chọn loại phiếu.", nameof(typed.Kind));
        }

        if (NormalText.Line(typed.Number) is not { Length: <= 10 })
        {
            yield return No("form_number", "Ghi số của mẫu, ví dụ 05.", nameof(typed.Number));
        }

        if (NormalText.Line(typed.Name) is not { Length: <= 200 })
        {
            yield return No("form_name", "Tên mẫu dài 1 đến 200 ký tự.", nameof(typed.Name));
        }

        if (NormalText.Line(typed.Circular) is not { Length: <= 100 })
        {
            yield return No("form_circular", "Ghi thông tư quy định mẫu, nhiều nhất 100 ký tự.", nameof(typed.Circular));
        }

        if (typed.ValidFrom is null)
        {
            yield return No("form_from", "Cho biết dùng từ ngày nào.", nameof(typed.ValidFrom));
        }
    }
}
