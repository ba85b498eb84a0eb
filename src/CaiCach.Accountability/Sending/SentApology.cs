using CaiCach.Accountability.Apologies;

namespace CaiCach.Accountability.Sending;

/// <summary>What the one-stop unit is told: the new date stands; a letter without an address must be handed over or posted.</summary>
public sealed record SentApology(Guid Id, Guid DossierId, string DossierCode, DateTimeOffset NewDueAt, ApologyDelivery Delivery, bool IsBreach);
