using CaiCach.Dossiers;
using CaiCach.Dossiers.LookingUp;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Quality.Ratings;

/// <summary>
/// Takes a citizen's rating online, with the code and the access code of the receipt and without an account. The handling of the dossier reads nothing of it. Whoever is signed in as an
/// official is refused: slips on paper are keyed by officers who had no part in the dossier.
/// </summary>
public sealed class RateDossier(AppDb db, ActionRunner actions, LookUpStatus lookUp, UnitDirectory units, LocalClock clock)
{
    static readonly ActionContext Anonymous = new(new Actor(Guid.Empty, "Người đánh giá", null, Guid.Empty, Guid.Empty), Authority.None);

    /// <summary>The questions, or why they are not shown. A wrong pair of codes and an unknown dossier look alike.</summary>
    public async Task<Outcome<RatingOpened>> OpenAsync(RateDossierOptions options, CancellationToken cancellationToken)
    {
        var (dossier, handOut, refusal) = await FindAsync(options, cancellationToken);
        return refusal is not null ? refusal
            : new RatingOpened(dossier!.Code, (await units.GetAsync(cancellationToken)).NameOf(dossier.AgencyId), handOut, await RatingForm.OnAsync(db, clock.Today, cancellationToken));
    }

    public Task<Outcome<GivenRating>> RunAsync(RateDossierOptions options, CancellationToken cancellationToken) =>
        actions.RunAsync<GivenRating>(QualityActions.Rate, options, Anonymous, async scope =>
        {
            var (dossier, handOut, refusal) = await FindAsync(options, cancellationToken);
            if (refusal is not null)
            {
                return refusal;
            }

            var day = LocalClock.ToLocalDate(scope.Now);
            var form = await RatingForm.KeptAsync(db, day, scope.Now, cancellationToken);
            var rating = new DossierRating { Id = Ids.New(scope.Now), AgencyId = dossier!.AgencyId, DossierId = dossier.Id, HandOut = handOut, Channel = RatingChannel.Online, RatedOn = day };
            if (RatingAnswers.Fill(rating, form, options.Answers) is { Count: > 0 } wrong)
            {
                return wrong.ToList();
            }

            db.Add(rating);
            scope.Record(new RecordRef("rating", rating.Id), [new RatingGiven(rating.AgencyId, rating.HandOut, rating.Channel)]);
            return new GivenRating(rating.AgencyId, rating.HandOut);
        }, cancellationToken);

    async Task<(Known? Dossier, HandOut HandOut, Refusal? Refusal)> FindAsync(RateDossierOptions options, CancellationToken cancellationToken)
    {
        if (options.IsSignedIn)
        {
            return (null, default, new Refusal("rating.official", "Bạn đang đăng nhập bằng tài khoản cán bộ. Cán bộ không đánh giá thay người dân trên mạng; đánh giá cho hồ sơ của chính mình thì đăng xuất trước."));
        }

        if (await lookUp.RunAsync(options.Code, options.AccessCode, cancellationToken) is not { } status)
        {
            return (null, default, new Refusal("rating.unknown", "Không có hồ sơ nào khớp cả mã hồ sơ và mã tra cứu. Hãy xem lại từng chữ trên giấy hẹn.", nameof(options.Code)));
        }

        var dossier = await db.Set<Dossier>().AsNoTracking().Where(d => d.Code == status.Code).Select(d => new Known(d.Id, d.Code, d.AgencyId, d.SupplementCount)).SingleAsync(cancellationToken);
        var rated = await db.Set<DossierRating>().Where(r => r.DossierId == dossier.Id).Select(r => r.HandOut).ToListAsync(cancellationToken);
        return !rated.Contains(HandOut.Receipt) ? (dossier, HandOut.Receipt, null)
            : dossier.Supplements > 0 && !rated.Contains(HandOut.Supplement) ? (dossier, HandOut.Supplement, null)
            : (dossier, default, new Refusal("rating.twice", "Hồ sơ này đã được đánh giá; mỗi phiếu đánh giá một lần. Cảm ơn ông, bà."));
    }

    sealed record Known(Guid Id, string Code, Guid AgencyId, int Supplements);
}
