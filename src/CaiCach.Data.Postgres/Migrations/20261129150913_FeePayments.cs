using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class FeePayments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "dossier_fee_payment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount = table.Column<decimal>(type: "numeric(18,0)", precision: 18, scale: 0, nullable: false),
                    reference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    paid_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    recorded_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    article = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    settled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    settled_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    statement = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    is_late = table.Column<bool>(type: "boolean", nullable: true),
                    taken_back_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_fee_payment", x => x.id);
                    table.ForeignKey(
                        name: "FK_dossier_fee_payment_dossier_dossier_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossier_dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_fee_payment_agency_id_paid_at_id_open",
                table: "dossier_fee_payment",
                columns: new[] { "agency_id", "paid_at", "id" },
                filter: "settled_at IS NULL AND taken_back_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_fee_payment_agency_id_settled_at_id_open",
                table: "dossier_fee_payment",
                columns: new[] { "agency_id", "settled_at", "id" },
                filter: "settled_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_fee_payment_dossier_id_ordinal",
                table: "dossier_fee_payment",
                columns: new[] { "dossier_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dossier_fee_payment_dossier_id_reference_open",
                table: "dossier_fee_payment",
                columns: new[] { "dossier_id", "reference" },
                unique: true,
                filter: "taken_back_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_fee_payment_paid_at_id_open",
                table: "dossier_fee_payment",
                columns: new[] { "paid_at", "id" },
                filter: "settled_at IS NULL AND taken_back_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_fee_payment_settled_at_id_open",
                table: "dossier_fee_payment",
                columns: new[] { "settled_at", "id" },
                filter: "settled_at IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dossier_fee_payment");
        }
    }
}
