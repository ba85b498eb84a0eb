using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Intake;
using CaiCach.Dossiers.Processing;
using CaiCach.Dossiers.Receiving;
using CaiCach.Dossiers.Withdrawing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Dossiers;

/// <summary>The ways in which a dossier ends other than granted in time.</summary>
public sealed class EndingTests
{
    [Theory, EachDatabase]
    public async Task Refusal_at_intake_gets_a_slip_with_its_own_number_and_no_dossier(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);

        Refused.With("dossier.missing", await SlipAsync(house, reason: " "));
        Assert.Equal("01/2021", Value(await SlipAsync(house, "Không thuộc thẩm quyền")).Number);
        Assert.Equal("02/2021", Value(await SlipAsync(house, "Không thuộc thẩm quyền")).Number);

        await house.WithAsync<AppDb>(async db =>
        {
            Assert.Equal(0, await db.Set<Dossier>().CountAsync());
            Assert.Equal(2, await db.Set<IntakeSlip>().CountAsync(s => s.Kind == IntakeSlipKind.Refusal));
        });
    }

    [Theory, EachDatabase]
    public async Task A_dossier_that_is_not_eligible_is_refused_with_a_signed_answer(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var id = (await house.InProcessingAsync()).Id;
        await house.WithAsync<SubmitDossierResult>(async u => Value(await u.RunAsync(
            new SubmitDossierResultOptions { DossierId = id, Kind = ResultKind.NotEligible, Summary = "Đất đang tranh chấp" }, await house.AsAsync(house.Province.Specialist), default)));
        await house.WithAsync<ApproveDossierResult>(async u => Value(await u.RunAsync(
            new ApproveDossierResultOptions { DossierId = id, ResultNumber = "07/TB" }, await house.AsAsync(house.Province.Chair), default)));
        await house.ReturnAsync(id);

        var dossier = await house.DossierAsync(id);
        Assert.Equal((DossierState.Returned, ResultKind.NotEligible, "07/TB"), (dossier.State, dossier.ResultKind, dossier.ResultNumber));
    }

    [Theory, EachDatabase]
    public async Task An_applicant_may_withdraw_before_the_result_and_not_after(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (stopped, answered) = ((await house.InProcessingAsync()).Id, (await house.InProcessingAsync()).Id);

        Value(await WithdrawAsync(house, stopped));
        var dossier = await house.DossierAsync(stopped);
        Assert.Equal(DossierState.Withdrawn, dossier.State);
        Assert.NotNull(dossier.ClosedAt);
        Assert.Null(dossier.Timeliness);

        await house.AnswerAsync(answered);
        Assert.Contains("pháp luật chuyên ngành", Refused.With("dossier.withdraw_after_result", await WithdrawAsync(house, answered)).Message, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Lateness_never_blocks_returning(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var id = (await house.InProcessingAsync()).Id;

        house.Clock.Set(new DateTime(2021, 4, 20, 9, 0, 0));
        await house.AnswerAsync(id);
        await house.ReturnAsync(id);

        var dossier = await house.DossierAsync(id);
        Assert.Equal((DossierState.Returned, Timeliness.Late), (dossier.State, dossier.Timeliness));
    }

    static Task<Outcome<IssuedIntakeSlip>> SlipAsync(TestHouse house, string reason) => house.WithAsync<IssueIntakeSlip, Outcome<IssuedIntakeSlip>>(async u => await u.RunAsync(
        new IssueIntakeSlipOptions
        {
            AgencyId = house.Province.City.Id,
            Kind = IntakeSlipKind.Refusal,
            VersionId = house.Province.VersionId,
            Applicant = new ApplicantOptions { Name = "Nguyễn Văn Đất", Address = "12 Lê Lợi", Phone = "0905123456", Number = "054085000123" },
            Reason = reason,
        },
        await house.AsAsync(house.Province.Counter), default));

    static Task<Outcome<DossierChanged>> WithdrawAsync(TestHouse house, Guid id) => house.WithAsync<WithdrawDossier, Outcome<DossierChanged>>(async u => await u.RunAsync(
        new WithdrawDossierOptions { DossierId = id, Reason = "Người nộp đổi ý" }, await house.AsAsync(house.Province.Counter), default));
}
