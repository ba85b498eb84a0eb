using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Answering;

/// <summary>Says where a slip's number already is.</summary>
public sealed class TakenNumbers(AppDb db, UnitDirectory units)
{
    internal async Task<Refusal?> RefuseAsync(Guid surveyId, string number, CancellationToken cancellationToken)
    {
        var there = await db.Set<AnswerSheet>().AsNoTracking().Where(s => s.SurveyId == surveyId && s.Number == number && s.InvalidReason == null).SingleOrDefaultAsync(cancellationToken);
        if (there is null)
        {
            return null;
        }

        var name = await db.Set<Official>().Where(o => o.Id == there.EnteredById).Select(o => o.FullName).SingleOrDefaultAsync(cancellationToken) ?? "hệ thống";
        var snapshot = await units.GetAsync(cancellationToken);
        return new Refusal(
            "survey.number_taken",
            $"Phiếu số {number} đã được {name} nhập lúc {LocalClock.ToLocal(there.EnteredAt):dd/MM/yyyy HH:mm} cho {snapshot.NameOf(there.UnitId)}. Xem lại số trên phiếu; nếu lần nhập trước sai, đánh dấu phiếu đó là nhập nhầm rồi nhập lại.",
            nameof(EnterSheetOptions.Number));
    }
}
