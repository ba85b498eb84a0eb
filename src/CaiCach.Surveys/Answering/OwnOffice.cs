using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;

namespace CaiCach.Surveys.Answering;

/// <summary>Nobody answers, enters or re-checks about the agency he serves in.</summary>
public sealed class OwnOffice(PostReader posts, UnitDirectory units)
{
    /// <returns>The refusal, or null when the person may.</returns>
    internal async Task<Refusal?> RefuseAsync(Guid officialId, Guid unitId, CancellationToken cancellationToken)
    {
        if (officialId == Guid.Empty)
        {
            return null;
        }

        var snapshot = await units.GetAsync(cancellationToken);
        return (await posts.OfAsync(officialId, cancellationToken)).Any(p => snapshot.Find(p.UnitId)?.AgencyId == unitId)
            ? new Refusal("survey.own_office", $"Bạn công tác tại {snapshot.NameOf(unitId)} nên không trả lời, nhập hay phúc tra phiếu đánh giá cơ quan này; nhờ người của cơ quan khác.", "UnitId")
            : null;
    }
}
