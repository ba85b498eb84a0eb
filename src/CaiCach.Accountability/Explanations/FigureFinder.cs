using CaiCach.Accountability.Heads;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Explanations;

/// <summary>Finds the figure that a new explanation is about, as it is at this moment, for someone who may see it.</summary>
public sealed class FigureFinder(AppDb db, HeadBoard board, UnitDirectory units, LocalClock clock)
{
    /// <returns>A new explanation without words, or why there can be none.</returns>
    internal async Task<Outcome<Explanation>> FindAsync(FigureOptions options, ExplanationKind kind, Permission permission, ActionContext context, CancellationToken cancellationToken)
    {
        var authority = context.Authority;
        if ((await units.GetAsync(cancellationToken)).Find(options.AgencyId) is not { } agency || agency.Id != agency.AgencyId || !authority.HasAny(AccountabilityPermissions.ViewHeads))
        {
            return Refusal.NotFound("cơ quan");
        }

        if (options.From is not { } from || options.To is not { } to || to < from || from > clock.Today)
        {
            return new Refusal("explanation.period", "Hãy chọn khoảng ngày đã bắt đầu, từ ngày không sau đến ngày.", nameof(options.From));
        }

        var rows = (await board.RunAsync(new HeadQuestion(from, to, agency.Id), authority, cancellationToken)).Rows;
        if (rows.Count == 0)
        {
            return Refusal.NotFound("cơ quan");
        }

        if (board.Find(options.Figure) is not { } figure)
        {
            return new Refusal("explanation.figure", "Hãy chọn một con số trên trang.", nameof(options.Figure));
        }

        if (rows is not [{ Term: { OfficialId: { } official } term } row] || (term.From, term.To) != (from, to))
        {
            return new Refusal("explanation.head", "Trong khoảng này cơ quan không có đúng một người đứng đầu; chọn khoảng ngày của một người.", nameof(options.From));
        }

        if (!authority.Allows(permission, new Subject(official, null, agency.Id)))
        {
            return Refusal.Forbidden();
        }

        var isOpen = await db.Set<Explanation>().AnyAsync(
            e => e.AgencyId == agency.Id && e.Figure == figure.Code && e.From == from && e.To == to && e.Kind == kind && e.State != ExplanationState.Concluded, cancellationToken);
        return isOpen
            ? new Refusal("explanation.open_already", kind == ExplanationKind.Requested ? "Đã có yêu cầu giải trình về con số này chưa kết luận." : "Đã có ý kiến về con số này chưa kết luận.", nameof(options.Figure))
            : new Explanation { Kind = kind, AgencyId = agency.Id, OfficialId = official, OfficialName = term.Name ?? "", From = from, To = to, Figure = figure.Code, Value = row.Of(figure.Code) };
    }
}
