using CaiCach.Dossiers;
using CaiCach.Dossiers.Intake;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Quality.Ratings;

/// <summary>Finds what a slip is about and makes the rating, or says everything that is wrong. One slip and a file of them go through it.</summary>
public sealed class SlipReader(AppDb db)
{
    internal async Task<(DossierRating? Rating, List<Refusal> Refusals)> ReadAsync(EnterRatingOptions slip, RatingForm form, ActionContext by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var refusals = new List<Refusal>();
        var (code, today) = ((NormalText.Line(slip.Code) ?? "").ToUpperInvariant(), LocalClock.ToLocalDate(now));
        var about = slip.HandOut == HandOut.IntakeSlip ? await IntakeAsync(code, slip.AgencyId ?? by.Actor.AgencyId, cancellationToken) : await DossierAsync(code, cancellationToken);
        if (about is null || !by.Authority.Allows(QualityPermissions.EnterRatings, new Subject(null, null, about.AgencyId)))
        {
            // Whether a dossier of another agency exists is not told.
            return (null, [by.Authority.HasAny(QualityPermissions.EnterRatings)
                ? new Refusal("rating.not_found", slip.HandOut == HandOut.IntakeSlip ? "Không có phiếu hướng dẫn, từ chối nào của cơ quan mang số này." : "Không có hồ sơ nào mang mã này trong các cơ quan bạn nhập phiếu.", nameof(slip.Code))
                : Refusal.Forbidden()]);
        }

        if (await HadPartAsync(about, by.Actor.OfficialId, cancellationToken))
        {
            refusals.Add(new Refusal("rating.handler", "Bạn đã tham gia tiếp nhận hoặc giải quyết hồ sơ này nên không nhập phiếu đánh giá nó; nhờ người khác.", nameof(slip.Code)));
        }

        if (slip.HandOut == HandOut.Supplement && about.Supplements == 0)
        {
            refusals.Add(new Refusal("rating.hand_out", "Hồ sơ này chưa từng có phiếu yêu cầu bổ sung.", nameof(slip.HandOut)));
        }
        else if (await db.Set<DossierRating>().AnyAsync(r => r.HandOut == slip.HandOut && (about.DossierId != null ? r.DossierId == about.DossierId : r.IntakeSlipId == about.IntakeSlipId), cancellationToken))
        {
            refusals.Add(new Refusal("rating.twice", "Phiếu này đã được đánh giá; mỗi phiếu một lần.", nameof(slip.Code)));
        }

        var on = slip.RatedOn ?? today;
        if (on > today || on < LocalClock.ToLocalDate(about.At))
        {
            refusals.Add(new Refusal("rating.day", $"Ngày trên phiếu từ {LocalClock.ToLocalDate(about.At):dd/MM/yyyy} đến hôm nay.", nameof(slip.RatedOn)));
        }

        if (slip.Channel == RatingChannel.Online || !Enum.IsDefined(slip.Channel) || !Enum.IsDefined(slip.HandOut))
        {
            refusals.Add(new Refusal("rating.channel", "Chọn phiếu giấy hoặc thiết bị; trên mạng thì chính người dân đánh giá.", nameof(slip.Channel)));
        }

        var rating = new DossierRating
        {
            Id = Ids.New(now), AgencyId = about.AgencyId, DossierId = about.DossierId, IntakeSlipId = about.IntakeSlipId, HandOut = slip.HandOut, Channel = slip.Channel, RatedOn = on, EnteredById = by.Actor.OfficialId,
        };
        refusals.AddRange(RatingAnswers.Fill(rating, form, slip.Answers));
        return (rating, refusals);
    }

    Task<About?> DossierAsync(string code, CancellationToken cancellationToken) => db.Set<Dossier>().AsNoTracking().Where(d => d.Code == code)
        .Select(d => new About { AgencyId = d.AgencyId, DossierId = d.Id, Supplements = d.SupplementCount, At = d.ReceivedAt }).SingleOrDefaultAsync(cancellationToken);

    // Numbers begin anew each year: the latest is meant.
    Task<About?> IntakeAsync(string number, Guid agency, CancellationToken cancellationToken) => db.Set<IntakeSlip>().AsNoTracking().Where(s => s.Number == number && s.AgencyId == agency).OrderByDescending(s => s.Id)
        .Select(s => new About { AgencyId = s.AgencyId, IntakeSlipId = s.Id, OfficialId = s.OfficialId, At = s.IssuedAt }).FirstOrDefaultAsync(cancellationToken);

    async Task<bool> HadPartAsync(About about, Guid official, CancellationToken cancellationToken) => official != Guid.Empty
        && (about.OfficialId == official || (about.DossierId is { } dossier && await db.Set<DossierStep>().AnyAsync(s => s.DossierId == dossier && s.OfficialId == official, cancellationToken)));

    sealed class About
    {
        public Guid AgencyId { get; init; }

        public Guid? DossierId { get; init; }

        public Guid? IntakeSlipId { get; init; }

        public Guid? OfficialId { get; init; }

        public int Supplements { get; init; }

        public DateTimeOffset At { get; init; }
    }
}
