using System.Globalization;
using CaiCach.Accountability.Apologies;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outbox;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Accountability;

public sealed class ApologyTests
{
    [Theory, EachDatabase]
    public async Task Sending_applies_the_new_date_and_one_message_leaves(string provider)
    {
        await using var sink = new SmtpSink();
        await using var house = await TestHouse.BuildAsync(provider, settings: new Dictionary<string, string?>
        {
            ["Smtp:Host"] = "127.0.0.1",
            ["Smtp:Port"] = sink.Port.ToString(CultureInfo.InvariantCulture),
            ["Smtp:From"] = "motcua@example.vn",
        });
        var received = await house.InProcessingAsync();
        house.Clock.Set(new DateTime(2021, 4, 13, 9, 0, 0));

        var drafted = Value(await house.DraftAsync(received.Id, new DateOnly(2021, 4, 20)));
        Refused.With("apology.not_signed", await house.SendAsync(drafted.Id));
        Assert.Equal("01/PXL-UBND", Assert.Single(Value(await house.SignAsync(drafted.Id)).Signed).Number);
        var before = await house.DossierAsync(received.Id);
        Assert.Equal(before.LawfulDueAt, before.CurrentDueAt);

        var sent = Value(await house.SendAsync(drafted.Id));
        Assert.False(sent.IsBreach);
        var after = await house.DossierAsync(received.Id);
        Assert.Equal(new DateTime(2021, 4, 20, 17, 0, 0), LocalClock.ToLocal(after.CurrentDueAt));
        Assert.Equal(before.LawfulDueAt, after.LawfulDueAt);
        Refused.With("apology.already_sent", await house.SendAsync(drafted.Id));

        await house.WithAsync<OutboxDelivery>(async d => Assert.Equal(1, await d.RunOnceAsync(default)));
        await house.WithAsync<OutboxDelivery>(async d => Assert.Equal(0, await d.RunOnceAsync(default)));
        var letter = Assert.Single(sink.Letters);
        Assert.Equal("dan@example.vn", Assert.Single(sink.Recipients));
        Assert.Contains($"apology-sent-{drafted.Id:N}@example.vn", SmtpSink.HeadOf(letter), StringComparison.Ordinal);
        Assert.Contains(received.Code, SmtpSink.TextOf(letter), StringComparison.Ordinal);
        Assert.Contains("17:00 ngày 20/04/2021", SmtpSink.TextOf(letter), StringComparison.Ordinal);
        Assert.DoesNotContain("Nguyễn Văn Đất", SmtpSink.TextOf(letter), StringComparison.Ordinal);
        await house.WithAsync<AppDb>(async db => Assert.Equal(OutboxState.Sent, (await db.Set<OutboxMessage>().SingleAsync()).State));
    }

    [Theory, EachDatabase]
    public async Task Second_reappointment_is_refused_naming_the_article(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var received = await house.InProcessingAsync();
        await house.ApologiseAsync(received.Id, new DateOnly(2021, 4, 20));

        var refusal = Refused.With("dossier.second_extension", await house.DraftAsync(received.Id, new DateOnly(2021, 4, 27)));

        Assert.Contains("Điều 19 khoản 9", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(1, (await house.DossierAsync(received.Id)).ReappointmentCount);
    }

    [Theory, EachDatabase]
    public async Task A_letter_sent_too_late_is_kept_and_marked_as_a_breach(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var received = await house.InProcessingAsync();
        house.Clock.Set(new DateTime(2021, 4, 15, 9, 0, 0)); // the due day itself; lawful until the day before

        var sent = await house.ApologiseAsync(received.Id, new DateOnly(2021, 4, 20));

        Assert.True(sent.IsBreach);
        await house.WithAsync<AppDb>(async db =>
        {
            var letter = await db.Set<Apology>().SingleAsync();
            Assert.Equal((ApologyState.Sent, true), (letter.State, letter.IsBreach));
        });
        Assert.Equal(new DateTime(2021, 4, 20, 17, 0, 0), LocalClock.ToLocal((await house.DossierAsync(received.Id)).CurrentDueAt));
    }

    [Theory, EachDatabase]
    public async Task Without_an_address_the_letter_is_for_the_hand_and_nothing_is_queued(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var received = await house.InProcessingAsync(email: null);

        Assert.Equal(ApologyDelivery.Letter, (await house.ApologiseAsync(received.Id, new DateOnly(2021, 4, 20))).Delivery);

        await house.WithAsync<AppDb>(async db => Assert.Equal(0, await db.Set<OutboxMessage>().CountAsync()));
    }
}
